package dk.enindgang.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** P16 and P23: what the access log and the second wall cost on pages that show children. */
final class LookFigures {

    /** Of the colleagues who have thirty runs about children in progress. */
    private static final int FIRST = 130;

    private static final int WARM = 1_500;
    private static final int COUNT = 150;
    private static final int AGAIN = 60;
    private static final int HELD_BACK = 12;
    private static final double HELD_BACK_MILLIS = 200;
    private static final String LOOKS = "select count(*) from access_log";
    private static final String WALLS =
            "select oid::regclass from pg_class where relrowsecurity and relkind in ('r', 'p') order by 1";

    private final Scene scene;
    private final Report report;
    private final List<Visitor> colleagues;
    private final List<List<String>> runs;

    LookFigures(Scene scene, Report report) {
        this.scene = scene;
        this.report = report;
        List<String> names = IntStream.range(0, Scene.SIGNED_IN)
                .mapToObj(LookFigures::userName)
                .toList();
        colleagues = names.stream()
                .map(name -> Visitor.signedIn(scene.micro().address(), name))
                .toList();
        runs = names.stream()
                .map(name -> scene.municipality()
                        .texts(
                                "select r.ref from guide_run r join account a on a.ref = r.started_by where a.user_name = '"
                                        + name + "' and r.about_child and not r.closed order by r.id"))
                .toList();
    }

    void measure() throws SQLException {
        Report.say("pages that show children");
        warm();
        scene.meter().requests(WARM, this::list);
        statements("a child's run", this::run);
        statements("25 children in a list", this::list);
        durable();
        log("a child's run", this::run, 1);
        log("25 children in a list", this::list, PageFigures.ROWS);
        wall("a child's run", this::run);
        wall("25 children in a list", this::list);
    }

    /** Somebody with thirty runs about children, by number from 0. */
    static String userName(int number) {
        return Municipality.userName(FIRST + number);
    }

    void warm() {
        scene.meter().requests(WARM, this::run);
    }

    /** One step of a run about a child. */
    void run(int number) {
        int one = number % colleagues.size();
        List<String> mine = runs.get(one);
        colleagues
                .get(one)
                .get("/run/step?run=" + mine.get(number / colleagues.size() % mine.size()))
                .mustShow("Barn Nr", 1);
    }

    private void list(int number) {
        colleagues.get(number % colleagues.size()).get("/run/list").mustShow("Barn Nr", PageFigures.ROWS);
    }

    private void statements(String page, IntConsumer request) {
        long count = new StatementLog(scene.municipality())
                .of(() -> request.accept(0)).stream()
                        .filter(one -> one.sql().contains("access_log"))
                        .count();
        report.add("P16", "statements of the log: " + page, count + "", "–", "–", "≤ 1", count == 1);
    }

    /** The commit of a look is held back; an answer that does not wait for it would come first. */
    private void durable() throws SQLException {
        try (Connection connection = scene.municipality().connect();
                Statement statement = connection.createStatement()) {
            boolean safe = isOn("fsync") && isOn("synchronous_commit");
            statement.execute("create function bench_hold() returns trigger language plpgsql as $$ begin"
                    + " perform pg_sleep(0.2); return null; end $$");
            statement.execute("create constraint trigger bench_hold after insert on access_log"
                    + " deferrable initially deferred for each row execute function bench_hold()");
            int there = 0;
            int held = 0;
            try (PreparedStatement looks = connection.prepareStatement(LOOKS)) {
                for (int i = 0; i < HELD_BACK; i++) {
                    long before = count(looks);
                    long start = System.nanoTime();
                    run(i);
                    held += (System.nanoTime() - start) / 1e6 >= HELD_BACK_MILLIS ? 1 : 0;
                    there += count(looks) == before + 1 ? 1 : 0;
                }
            } finally {
                statement.execute("drop trigger bench_hold on access_log");
                statement.execute("drop function bench_hold");
            }
            report.add(
                    "P16",
                    "looks committed when the answer comes, each commit held back 200 ms",
                    there + " of " + HELD_BACK + "; " + held + " answers waited" + (safe ? ", fsync on" : ", NO FSYNC"),
                    "–",
                    "–",
                    "durable before the answer",
                    safe && there == HELD_BACK && held == HELD_BACK);
        }
    }

    private boolean isOn(String setting) throws SQLException {
        try (Connection connection = scene.municipality().connectAsApplication();
                Statement statement = connection.createStatement();
                ResultSet value = statement.executeQuery("show " + setting)) {
            value.next();
            return value.getString(1).equals("on");
        }
    }

    private static long count(PreparedStatement looks) throws SQLException {
        try (ResultSet count = looks.executeQuery()) {
            count.next();
            return count.getLong(1);
        }
    }

    private void log(String page, IntConsumer request, int rows) {
        Duel duel = Duel.of(2 * scene.rounds(), () -> looked(request, true, rows), () -> looked(request, false, rows));
        report.add(
                "P16",
                "access log: " + page,
                duel.product(),
                "the same without log: " + duel.reference(),
                duel.ratio().asRatio(),
                "≤ 1.05 ×",
                duel.ratio().median() <= 1.05);
    }

    /** R4: each page has left its rows, or none where the log is off. */
    private Cost looked(IntConsumer request, boolean log, int rows) {
        turn(log);
        try {
            long before = scene.municipality().number(LOOKS);
            Cost cost = scene.meter().requests(COUNT, request);
            long written = scene.municipality().number(LOOKS) - before;
            if (written != (log ? (long) rows * COUNT : 0)) {
                throw new IllegalStateException(written + " looks were written by " + COUNT + " pages");
            }
            return cost;
        } finally {
            turn(true);
        }
    }

    private void turn(boolean log) {
        scene.stranger().get("/reference/plain?looks=" + (log ? "on" : "off")).mustShow("plain", 1);
    }

    private void wall(String page, IntConsumer request) throws SQLException {
        List<String> tables = scene.municipality().texts(WALLS);
        Duel duel = Duel.of(scene.rounds(), () -> walled(tables, true, request), () -> walled(tables, false, request));
        List<LoggedStatement> statements =
                StatementLog.work(new StatementLog(scene.municipality()).of(() -> request.accept(0)));
        Duel raw;
        try (Again sql = Again.asApplication(scene.municipality())) {
            sql.add(statements);
            raw = Duel.of(
                    scene.rounds(),
                    () -> walled(tables, true, sql::page, true),
                    () -> walled(tables, false, sql::page, true));
        }
        report.add(
                "P23",
                "row-level security on " + tables.size() + " tables: " + page,
                duel.product(),
                "the same without: " + duel.reference(),
                duel.ratio().asRatio(),
                "≤ 1.2 ×",
                duel.ratio().median() <= 1.2);
        double more = raw.productDatabase() - raw.referenceDatabase();
        report.add(
                "P23",
                "the page's statements alone, PostgreSQL",
                raw.product(),
                "the same without: " + raw.reference(),
                String.format(Locale.ROOT, "%+.2f ms per page", more),
                "≤ 0.2 ms per page",
                more <= 0.2);
    }

    private Cost walled(List<String> tables, boolean wall, IntConsumer request) {
        return walled(tables, wall, request, false);
    }

    private Cost walled(List<String> tables, boolean wall, IntConsumer request, boolean straight) {
        secure(tables, wall);
        try {
            // The plans are made anew.
            for (int i = 0; i < AGAIN; i++) {
                request.accept(i);
            }
            return straight
                    ? scene.meter().straight(COUNT, request)
                    : scene.meter().requests(COUNT, request);
        } finally {
            secure(tables, true);
        }
    }

    private void secure(List<String> tables, boolean wall) {
        try (Connection connection = scene.municipality().connect();
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute("alter table " + table + (wall ? " enable" : " disable") + " row level security");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
