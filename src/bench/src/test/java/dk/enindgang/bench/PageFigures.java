package dk.enindgang.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/** P3, P4 and P8: search, and a guide. */
final class PageFigures {

    /** On one page of a list. */
    static final int ROWS = 25;

    private static final int WARM = 1_500;
    private static final int COUNT = 300;
    private static final int OPEN_LOOP = 300;
    private static final int PER_SECOND = 15;
    private static final List<String> TERMS = List.of(
            "bekymring",
            "skolefravær",
            "overgreb",
            "voldd",
            "mistrivsel i klassen",
            "sprogvanskelighed",
            "underetning",
            "forældre samtale");

    private final Scene scene;
    private final Report report;
    private final StatementLog log;
    private final String guide;
    private final int steps;

    PageFigures(Scene scene, Report report) {
        this.scene = scene;
        this.report = report;
        Municipality municipality = scene.municipality();
        log = new StatementLog(municipality);
        guide = municipality
                .texts("select slug from action_guide g where status = 'PUBLISHED'"
                        + " order by slug like 'maal-%', (select count(*) from guide_step s where s.guide_id = g.id) desc,"
                        + " slug limit 1")
                .get(0);
        steps = (int) municipality.number("select count(*) from guide_step s join action_guide g on g.id = s.guide_id"
                + " where g.status = 'PUBLISHED' and g.slug = '" + guide + "'");
    }

    void measure() throws SQLException {
        Report.say("warming up");
        for (IntConsumer page :
                List.<IntConsumer>of(this::search, this::read, this::unchanged, this::bareTable, this::bareRepeat)) {
            scene.meter().requests(WARM, page);
        }
        statements();
        searches();
        guides();
    }

    private void search(int number) {
        scene.staff(number).get("/guide/list?q=" + term(number)).mustShow("/guide/read?guide=", 1);
    }

    /** What somebody looks for, as it stands in an address. */
    static String term(int number) {
        return TERMS.get(number % TERMS.size()).replace(" ", "%20");
    }

    private void read(int number) {
        scene.staff(number).get("/guide/read?guide=" + guide).mustShow("id=\"trin-", steps);
    }

    private void unchanged(int number) {
        Visitor visitor = scene.staff(0);
        String tag = number == 0 || known == null
                ? visitor.get("/guide/read?guide=" + guide).header("ETag")
                : known;
        known = tag;
        int status =
                visitor.get("/guide/read?guide=" + guide, "If-None-Match", tag).status();
        if (status != 304) {
            throw new IllegalStateException("304 was expected, not " + status);
        }
    }

    private @org.jspecify.annotations.Nullable String known;

    private void bareTable(int number) {
        scene.staff(number).get("/reference/table.xhtml").mustShow("data-ri=\"", ROWS);
    }

    private void bareRepeat(int number) {
        scene.staff(number).get("/reference/repeat.xhtml?n=" + steps).mustShow("<section>", steps);
    }

    private void statements() {
        count(report, log, "search", () -> search(0), 3);
        count(report, log, "guide", () -> read(0), 2);
        count(report, log, "guide, unchanged", () -> unchanged(1), 2);
    }

    /** P8: of a page that has been looked at before. The badge at the menu and who acts are the same on every page. */
    static void count(Report report, StatementLog log, String page, Runnable request, int goal) {
        List<LoggedStatement> all = StatementLog.work(log.of(request));
        long badge = all.stream().filter(LoggedStatement::isBadge).count();
        long acting = all.stream().filter(LoggedStatement::isWhoActs).count();
        long count = all.size() - badge - acting;
        report.add(
                "P8",
                "SQL statements: " + page,
                count + ", badge " + badge + ", who acts " + acting,
                "–",
                "–",
                "≤ " + goal + ", badge ≤ 1",
                count <= goal && badge <= 1);
    }

    private void searches() throws SQLException {
        try (Again sql = new Again(scene.municipality())) {
            for (int i = 0; i < TERMS.size(); i++) {
                int term = i;
                sql.add(StatementLog.work(log.of(() -> search(term))));
            }
            Duel duel = duel(this::search, sql);
            List<Double> latencies = OpenLoop.run(OPEN_LOOP, PER_SECOND, this::search);
            double p95 = Spread.percentile(latencies, 0.95);
            report.add(
                    "P3",
                    String.format(
                            Locale.ROOT,
                            "search in %,d guides",
                            scene.municipality().scale().guides()),
                    duel.product() + String.format(Locale.ROOT, "; p95 %.0f ms at %d/s", p95, PER_SECOND),
                    "raw SQL + bare page: " + duel.reference(),
                    duel.ratio().asRatio(),
                    "≤ 1.5 ×, p95 ≤ 50 ms",
                    duel.ratio().median() <= 1.5 && p95 <= 50);
        }
    }

    /** Beside a bare page and the same statements. */
    private Duel duel(IntConsumer page, Again sql) {
        sql.page(0);
        return Duel.of(
                scene.rounds(),
                () -> scene.meter().requests(COUNT, page),
                () -> scene.meter()
                        .requests(COUNT, this::bareTable)
                        .plus(scene.meter().straight(COUNT, sql::page)));
    }

    private void guides() {
        Duel whole = Duel.of(
                scene.rounds(),
                () -> scene.meter().requests(COUNT, this::read),
                () -> scene.meter().requests(COUNT, this::bareRepeat));
        report.add(
                "P4",
                "guide page, " + steps + " steps",
                whole.product(),
                "ui:repeat of " + steps + ": " + whole.reference(),
                whole.ratio().asRatio(),
                "≤ 1.3 ×",
                whole.ratio().median() <= 1.3);
        Duel same = Duel.of(
                scene.rounds(),
                () -> scene.meter().requests(COUNT, this::unchanged),
                () -> scene.meter().requests(COUNT, this::bareRepeat));
        report.tell(
                "P4",
                "the same page when unchanged (304)",
                same.product(),
                same.reference(),
                same.ratio().asRatio());
    }
}
