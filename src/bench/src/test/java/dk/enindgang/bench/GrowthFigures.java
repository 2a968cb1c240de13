package dk.enindgang.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** D7: ten million rows in the log slow nothing: neither writing a look, nor the page that shows a child. */
final class GrowthFigures {

    private static final int PAGES = 150;
    private static final int WRITES = 1_000;
    private static final int AGAIN = 60;
    private static final double GOAL = 1.1;

    private final Scene scene;
    private final LogScale log;
    private final LookFigures looks;
    private final Report report;

    GrowthFigures(Scene scene, LogScale log, Report report) {
        this.scene = scene;
        this.log = log;
        this.looks = new LookFigures(scene, report);
        this.report = report;
    }

    void measure() throws SQLException {
        long rows = log.looks();
        Report.say(rows + " rows in the log, and a few");
        try {
            looks.warm();
            pages(rows);
            writes(rows);
        } finally {
            log.many();
        }
    }

    private void pages(long rows) {
        Duel duel = Duel.of(scene.rounds(), () -> pages(true), () -> pages(false));
        add("a child's run", rows, duel);
    }

    private Cost pages(boolean many) {
        swap(many);
        for (int i = 0; i < AGAIN; i++) {
            looks.run(i);
        }
        return scene.meter().requests(PAGES, looks::run);
    }

    private void writes(long rows) throws SQLException {
        LoggedStatement write = new StatementLog(scene.municipality())
                .of(() -> looks.run(0)).stream()
                        .filter(one -> one.is("INSERT") && one.sql().contains("access_log"))
                        .findFirst()
                        .orElseThrow();
        String account = scene.municipality()
                .texts("select ref from account where user_name = '" + LookFigures.userName(0) + "'")
                .get(0);
        try (Connection connection = scene.municipality().connectAsApplication();
                Statement acting = connection.createStatement()) {
            acting.execute("select set_config('enindgang.acting', '" + account + "', false)");
            try (PreparedStatement statement = connection.prepareStatement(write.literal())) {
                add(
                        "writing a look, its statement alone",
                        rows,
                        Duel.of(scene.rounds(), () -> writes(true, statement), () -> writes(false, statement)));
            }
        }
    }

    private Cost writes(boolean many, PreparedStatement statement) {
        swap(many);
        for (int i = 0; i < AGAIN; i++) {
            write(statement);
        }
        return scene.meter().straight(WRITES, i -> write(statement));
    }

    private static void write(PreparedStatement statement) {
        try {
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("no look was written");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void swap(boolean many) {
        if (many) {
            log.many();
        } else {
            log.few();
        }
    }

    private void add(String what, long rows, Duel duel) {
        report.add(
                "D7",
                String.format(Locale.ROOT, "%s, %,d rows in the log", what, rows),
                duel.product(),
                "a few rows: " + duel.reference(),
                duel.ratio().asRatio(),
                "≤ 1.1 ×",
                duel.ratio().median() <= GOAL);
    }
}
