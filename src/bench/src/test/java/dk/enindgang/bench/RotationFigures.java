package dk.enindgang.bench;

import dk.enindgang.person.Numbers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** D11: all CPR numbers are put under another key, alone and while people look for families by their numbers. */
final class RotationFigures {

    private static final int WARM = 2;
    private static final int PER_SECOND = 15;
    private static final double GOAL = 5_000;
    private static final String UNDER = "select count(*) from person where cpr_key = ";

    private final Scene scene;
    private final Report report;
    private final Municipality municipality;
    private final int all;
    private int to;

    RotationFigures(Scene scene, Report report) {
        this.scene = scene;
        this.report = report;
        municipality = scene.municipality();
        all = 4 * municipality.scale().families();
        to = municipality.number(UNDER + 2) < all ? 2 : 1;
    }

    void measure() {
        Report.say("numbers get another key");
        for (int i = 0; i < WARM; i++) {
            plain();
            rotated();
        }
        Duel duel = Duel.of(scene.rounds(), this::rotated, this::plain);
        double rows = 1e3 / duel.productWall();
        report.add(
                "D11",
                String.format(Locale.ROOT, "%,d numbers under another key, per number", all),
                String.format(Locale.ROOT, "%,.0f rows/s; %s", rows, duel.product()),
                "one transaction without waiting for anybody: " + duel.reference(),
                duel.ratio().asRatio(),
                "≥ 5,000 rows/s",
                rows >= GOAL);
        whilePeopleWork();
    }

    /** As many looks as fit into it, from families by number: each is found under the one key or the other. */
    private void whilePeopleWork() {
        var kin = new Kin(scene);
        double usual = Spread.percentile(OpenLoop.run(150, PER_SECOND, kin::byNumber), 0.95);
        CompletableFuture<List<Double>> looks =
                CompletableFuture.supplyAsync(() -> OpenLoop.run(150, PER_SECOND, kin::byNumber));
        double slowest = 0;
        while (!looks.isDone()) {
            slowest = Math.max(slowest, rotated().wall());
        }
        double p95 = Spread.percentile(looks.join(), 0.95);
        report.add(
                "D11",
                "the same while families are looked for by their numbers, " + PER_SECOND + "/s: the slowest time",
                String.format(Locale.ROOT, "%,.0f rows/s; looks p95 %.0f ms", 1e3 / slowest, p95),
                String.format(Locale.ROOT, "looks without it: p95 %.0f ms", usual),
                String.format(Locale.ROOT, "%.2f ×", p95 / usual),
                "≥ 5,000 rows/s",
                slowest > 0 && 1e3 / slowest >= GOAL);
    }

    private Cost rotated() {
        return moved(Numbers::rotate);
    }

    private Cost plain() {
        return moved(Numbers::plain);
    }

    /** R4: all of them are under the other key afterwards, and the table is as tidy as before. */
    private Cost moved(Way way) {
        municipality.change("vacuum person");
        Cost cost = scene.meter().straight(1, i -> {
            try (Connection connection = municipality.connectAsApplication()) {
                way.move(connection, to);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        long found = municipality.number(UNDER + to);
        if (found < all) {
            throw new IllegalStateException(found + " numbers under the other key instead of " + all);
        }
        to = 3 - to;
        return new Cost(cost.server() / all, cost.database() / all, cost.wall() / all);
    }

    /** How numbers are moved. */
    private interface Way {

        int move(Connection connection, int to) throws SQLException;
    }
}
