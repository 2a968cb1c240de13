package dk.enindgang.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntConsumer;

/** P19: everything a colleague has in hand becomes another's, by one press. */
final class HandoverFigures {

    private static final int TASKS = 1_000;
    private static final int WARM = 4;
    private static final double GOAL = 3;
    private static final double GOAL_MILLIS = 2_000;
    private static final String EVENTS =
            "select count(*) from outgoing_event where type = 'dk.enindgang.task.handedon'";
    private static final String WAITING = "select count(*) from outgoing_event where state = 'WAITING'";

    private final Scene scene;
    private final Report report;
    private final Municipality municipality;
    private final Visitor editor;
    private String giver;
    private String receiver;

    HandoverFigures(Scene scene, Report report) {
        this.scene = scene;
        this.report = report;
        municipality = scene.municipality();
        editor = Visitor.signedIn(scene.micro().address(), "leder");
        giver = employee(2_300);
        receiver = employee(2_200);
    }

    private String employee(int number) {
        return scene.municipality()
                .texts("select ref from employee where id = " + (20_000_000_000L + number))
                .get(0);
    }

    void measure() throws SQLException {
        Report.say("all of a colleague's tasks are handed over");
        fill();
        for (int i = 0; i < WARM; i++) {
            handOver();
            raw();
        }
        Duel duel = Duel.of(scene.rounds(), this::handOver, this::raw);
        double wall = duel.productWall();
        report.add(
                "P19",
                "hand over 1,000 tasks, 100 of them about children, in one click; the relay's sending not counted",
                duel.product(),
                "one update + 1,000 inserts: " + duel.reference(),
                duel.ratio().asRatio(),
                "≤ 3 ×, ≤ 2 s",
                duel.ratio().median() <= GOAL && wall <= GOAL_MILLIS);
        report.tell(
                "P19",
                "SQL statements of it",
                Integer.toString(statements()),
                "–",
                String.format(Locale.ROOT, "%.0f ms wall", wall));
    }

    /** The giver has a thousand, the receiver none. */
    private void fill() {
        municipality.change("update task set assignee_ref = null, reason = 'NOBODY' where status = 'OPEN'"
                + " and assignee_ref in ('" + giver + "', '" + receiver + "')");
        int given = municipality.change("update task set assignee_ref = '" + giver + "', reason = 'TOOK' where id in ("
                + "select id from task where id between 20000002000 and 20000003999 and status = 'OPEN'"
                + " and assignee_ref is not null order by id limit " + TASKS + ")");
        require(TASKS, given, "tasks to begin with");
    }

    /** From one to the other, and the next time back; whoever gets them is in none of the teams yet. */
    private Cost handOver() {
        return scene.meter().requests(1, press());
    }

    private IntConsumer press() {
        settle();
        municipality.change("delete from run_member where employee_ref in ('" + giver + "', '" + receiver + "')");
        PageForm form = form();
        long before = municipality.number(EVENTS);
        return i -> {
            editor.post(form.action(), form.fields()).mustLeadTo("/organisation/employee");
            require(TASKS, municipality.number(has(receiver)), "tasks");
            require(TASKS, municipality.number(EVENTS) - before, "events");
            turn();
        };
    }

    private int statements() {
        return StatementLog.work(new StatementLog(municipality).of(() -> press().accept(0)))
                .size();
    }

    private PageForm form() {
        String page = editor.get("/organisation/handover?employee=" + giver)
                .mustShow("</html>", 1)
                .text();
        return PageForm.in(page, "handover").chosen("handover:chosen", receiver).pressed("handover:give");
    }

    private void turn() {
        String before = giver;
        giver = receiver;
        receiver = before;
    }

    private static String has(String employee) {
        return "select count(*) from task where status = 'OPEN' and assignee_ref = '" + employee + "'";
    }

    /** What the relay still has to send is sent first, so that it counts on neither side. */
    private void settle() {
        while (municipality.number(WAITING) > 0) {
            municipality.texts("select pg_sleep(0.2)");
        }
    }

    /** The same rows of the same table, and as many plain ones beside them, in one transaction. */
    private Cost raw() {
        settle();
        return scene.meter().straight(1, i -> {
            try (Connection connection = municipality.connectAsApplication()) {
                connection.setAutoCommit(false);
                raw(connection);
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            turn();
        });
    }

    private void raw(Connection connection) throws SQLException {
        try (Statement acting = connection.createStatement();
                PreparedStatement update = connection.prepareStatement("update task set assignee_ref = ?,"
                        + " reason = 'INHERITED', touched_at = now(), version = version + 1"
                        + " where assignee_ref = ? and status = 'OPEN'");
                PreparedStatement insert =
                        connection.prepareStatement("insert into bench_row (reason, note) values (?, ?)")) {
            acting.execute("select set_config('enindgang.acting', 'system', true)");
            update.setObject(1, UUID.fromString(receiver));
            update.setObject(2, UUID.fromString(giver));
            require(TASKS, update.executeUpdate(), "rows");
            for (int i = 0; i < TASKS; i++) {
                insert.setString(1, "dk.enindgang.task.handedon");
                insert.setString(2, "Talt med en kollega, nr. " + i);
                insert.executeUpdate();
            }
        }
    }

    private static void require(long expected, long found, String what) {
        if (expected != found) {
            throw new IllegalStateException(found + " " + what + " instead of " + expected);
        }
    }
}
