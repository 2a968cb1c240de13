package dk.enindgang.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/** Measures pages beside a bare page and the statements of the page, done once more straight on the database. */
final class Beside {

    private static final int WARM_A_ROUND = 120;
    private static final int WARM = 600;
    private static final int COUNT = 240;
    private static final int OPEN_LOOP = 300;
    private static final int PER_SECOND = 15;
    private static final double GOAL = 1.5;
    private static final double GOAL_MILLIS = 50;

    private final Scene scene;
    private final Report report;
    private final StatementLog log;

    Beside(Scene scene, Report report) {
        this.scene = scene;
        this.report = report;
        log = new StatementLog(scene.municipality());
    }

    /** So that nothing is new when it is measured. */
    void warm(List<IntConsumer> pages) {
        int warm = Math.min(WARM, WARM_A_ROUND * scene.rounds());
        pages.forEach(page -> scene.meter().requests(warm, page));
        scene.meter().requests(warm, this::bare);
    }

    /** P8, for whoever asks for this page as the first. */
    void count(String page, IntConsumer request, int goal) {
        PageFigures.count(report, log, page, () -> request.accept(0), goal);
    }

    /** Processor time alone, and no percentiles: pages that only some look at. */
    void tell(String id, String what, IntConsumer page, int samples) throws SQLException {
        Duel duel = duel(page, samples);
        report.tell(
                id,
                what,
                duel.product(),
                "bare page + raw SQL: " + duel.reference(),
                duel.ratio().asRatio());
    }

    /**
     * With the 95th percentile of an open load.
     *
     * @param samples whose statements are done straight: 0, and those a whole round of staff further on
     */
    void add(String id, String what, IntConsumer page, int samples) throws SQLException {
        Duel duel = duel(page, samples);
        double p95 = Spread.percentile(OpenLoop.run(OPEN_LOOP, PER_SECOND, page), 0.95);
        report.add(
                id,
                what,
                duel.product() + String.format(Locale.ROOT, "; p95 %.0f ms at %d/s", p95, PER_SECOND),
                "bare page + raw SQL: " + duel.reference(),
                duel.ratio().asRatio(),
                "≤ 1.5 ×, p95 ≤ 50 ms",
                duel.ratio().median() <= GOAL && p95 <= GOAL_MILLIS);
    }

    private Duel duel(IntConsumer page, int samples) throws SQLException {
        try (Again sql = Again.asApplication(scene.municipality())) {
            for (int i = 0; i < samples; i++) {
                int number = i * Scene.SIGNED_IN;
                sql.add(log.of(() -> page.accept(number)));
            }
            sql.page(0);
            return Duel.of(
                    scene.rounds(),
                    () -> scene.meter().requests(COUNT, page),
                    () -> scene.meter()
                            .requests(COUNT, this::bare)
                            .plus(scene.meter().straight(COUNT, sql::page)));
        }
    }

    private void bare(int number) {
        scene.staff(number).get("/reference/table.xhtml").mustShow("data-ri=\"", PageFigures.ROWS);
    }
}
