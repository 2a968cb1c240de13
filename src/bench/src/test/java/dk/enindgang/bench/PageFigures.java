package dk.enindgang.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/** P1, P3, P4 and P8: the pages one looks at. */
final class PageFigures {

    /** On one page of "Mine forløb". */
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
        for (IntConsumer page : List.<IntConsumer>of(
                this::worklist, this::search, this::read, this::unchanged, this::bareTable, this::bareRepeat)) {
            scene.meter().requests(WARM, page);
        }
        statements();
        worklists();
        searches();
        guides();
    }

    private void worklist(int number) {
        scene.staff(number).get("/run/list").mustShow("/run/step?run=", ROWS);
    }

    private void search(int number) {
        scene.staff(number)
                .get("/guide/list?q=" + TERMS.get(number % TERMS.size()).replace(" ", "%20"))
                .mustShow("/guide/read?guide=", 1);
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
        count("worklist, 25 rows", () -> worklist(0), 4);
        Visitor few = Visitor.signedIn(scene.micro().address(), Municipality.userName(2_401));
        count("worklist, few rows", () -> few.get("/run/list").mustShow("/run/step?run=", 1), 4);
        count("search", () -> search(0), 3);
        count("guide", () -> read(0), 2);
    }

    private void count(String page, Runnable request, int goal) {
        int count = StatementLog.work(log.of(request)).size();
        report.add("P8", "SQL statements: " + page, count + "", "–", "–", "≤ " + goal, count <= goal);
    }

    private void worklists() throws SQLException {
        try (Again sql = new Again(scene.municipality())) {
            sql.add(StatementLog.work(log.of(() -> worklist(0))));
            Duel duel = duel(this::worklist, sql);
            report.add(
                    "P1",
                    "worklist page, 25 rows at S1",
                    duel.product(),
                    "bare page + raw SQL: " + duel.reference(),
                    duel.ratio().asRatio(),
                    "≤ 1.5 ×",
                    duel.ratio().median() <= 1.5);
        }
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
                    "search in 500 guides (10 × S1)",
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
