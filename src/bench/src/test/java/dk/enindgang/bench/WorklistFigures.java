package dk.enindgang.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/** P1, P2 and P8 of "Mit arbejde": one page of what somebody has to do, some of it about children. */
final class WorklistFigures {

    private static final int WARM = 1_200;
    private static final int COUNT = 300;
    private static final int CROWD = 240;
    private static final double GOAL_CPU = 1.5;
    private static final double GOAL_CROWD = 0.65;

    private final Scene scene;
    private final Report report;
    private final StatementLog log;

    WorklistFigures(Scene scene, Report report) {
        this.scene = scene;
        this.report = report;
        log = new StatementLog(scene.municipality());
    }

    void measure() throws SQLException {
        Report.say("worklists");
        for (IntConsumer page : List.<IntConsumer>of(this::open, this::done, this::front, this::bare)) {
            scene.meter().requests(WARM, page);
        }
        statements();
        page(
                "worklist page, 25 rows of 40, 5 about children; "
                        + scene.municipality().scale().told(),
                this::open);
        tell("worklist of what is done, 25 rows", this::done);
        tell("front page, with what is due", this::front);
        for (int clients : List.of(2, 4, 8, 16)) {
            crowd(clients);
        }
    }

    private void open(int number) {
        scene.staff(number).get("/task/list").mustShow("/task/read?task=", PageFigures.ROWS);
    }

    private void done(int number) {
        scene.staff(number).get("/task/list?show=DONE").mustShow("/task/read?task=", PageFigures.ROWS);
    }

    private void front(int number) {
        scene.staff(number).get("/").mustShow("/task/read?task=", 3);
    }

    private void bare(int number) {
        scene.staff(number).get("/reference/table.xhtml").mustShow("data-ri=\"", PageFigures.ROWS);
    }

    private void statements() {
        Visitor few = Visitor.signedIn(scene.micro().address(), Municipality.userName(2_401));
        PageFigures.count(report, log, "worklist, 25 rows, 5 about children", () -> open(0), 4);
        PageFigures.count(report, log, "worklist, 25 rows, no child", () -> done(0), 4);
        PageFigures.count(
                report, log, "worklist, few rows", () -> few.get("/task/list").mustShow("</html>", 1), 4);
        List<LoggedStatement> help =
                StatementLog.work(log.of(() -> scene.staff(0).get("/help/index").mustShow("</html>", 1)));
        long badge = help.stream().filter(LoggedStatement::isBadge).count();
        long counting = help.stream()
                .filter(one -> one.sql().contains(" task ") && one.sql().contains("count("))
                .count();
        report.add(
                "P8",
                "SQL statements: the badge at the menu, of " + help.size() + " of a page without rows",
                badge + ", " + counting + " count tasks",
                "–",
                "–",
                "≤ 1, 0",
                badge <= 1 && counting == 0);
    }

    private void page(String what, IntConsumer page) throws SQLException {
        Duel duel = duel(page);
        report.add(
                "P1",
                what,
                duel.product(),
                "bare page + raw SQL: " + duel.reference(),
                duel.ratio().asRatio(),
                "≤ 1.5 ×",
                duel.ratio().median() <= GOAL_CPU);
    }

    private void tell(String what, IntConsumer page) throws SQLException {
        Duel duel = duel(page);
        report.tell(
                "P1",
                what,
                duel.product(),
                "bare page + raw SQL: " + duel.reference(),
                duel.ratio().asRatio());
    }

    private Duel duel(IntConsumer page) throws SQLException {
        try (Again sql = Again.asApplication(scene.municipality())) {
            sql.add(log.of(() -> page.accept(0)));
            sql.page(0);
            return Duel.of(
                    scene.rounds(),
                    () -> scene.meter().requests(COUNT, page),
                    () -> scene.meter()
                            .requests(COUNT, this::bare)
                            .plus(scene.meter().straight(COUNT, sql::page)));
        }
    }

    /** How many are answered in a second: the wall time of a request is the crowd's, so the ratio is turned round. */
    private void crowd(int clients) {
        var crowd = new Crowd(clients);
        Duel duel = Duel.of(
                scene.rounds(), () -> crowd.requests(CROWD, this::bare), () -> crowd.requests(CROWD, this::open));
        report.add(
                "P2",
                "worklist throughput, " + clients + " clients",
                String.format(Locale.ROOT, "%.0f pages/s", duel.referencesPerSecond()),
                String.format(Locale.ROOT, "bare page: %.0f pages/s", duel.productsPerSecond()),
                duel.wallRatio().asRatio(),
                "≥ 0.65 ×",
                duel.wallRatio().median() >= GOAL_CROWD);
    }
}
