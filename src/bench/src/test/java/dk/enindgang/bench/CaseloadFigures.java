package dk.enindgang.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** P19 of families: all those of a colleague who leaves become another's, and those of one who stays are asked about. */
final class CaseloadFigures {

    private static final int FAMILIES = 1_000;
    private static final int ASKED = 200;
    private static final int WARM = 3;
    private static final double GOAL = 3;
    private static final double GOAL_MILLIS = 2_000;
    private static final String EVENTS =
            "select count(*) from outgoing_event where type = 'dk.enindgang.contact.changed'";
    private static final String WAITING = "select count(*) from outgoing_event where state = 'WAITING'";
    private static final String REPLICA = "set session_replication_role = replica; ";

    private final Scene scene;
    private final Report report;
    private final Municipality municipality;
    private final Visitor editor;
    private final Visitor leader;
    private String giver;
    private String receiver;

    CaseloadFigures(Scene scene, Report report) {
        this.scene = scene;
        this.report = report;
        municipality = scene.municipality();
        editor = Visitor.signedIn(scene.micro().address(), "leder");
        leader = Visitor.signedIn(scene.micro().address(), Municipality.userName(2_050));
        giver = employee(49);
        receiver = employee(149);
    }

    private String employee(int number) {
        return municipality
                .texts("select ref from employee where id = " + (20_000_000_000L + number))
                .get(0);
    }

    void measure() {
        Report.say("all of a colleague's families are handed over");
        fill(FAMILIES);
        measure("hand over 1,000 families of a colleague who leaves, in one click", this::handOver, this::raw);
        tell(() -> handing().accept(0));
        fill(ASKED);
        measure("ask another about 200 families of a colleague, in one click", this::ask, this::rawAsked);
        tell(() -> asking().accept(0));
    }

    private void measure(String what, Supplier<Cost> press, Supplier<Cost> raw) {
        for (int i = 0; i < WARM; i++) {
            press.get();
            raw.get();
        }
        Duel duel = Duel.of(scene.rounds(), press, raw);
        report.add(
                "P19",
                what + "; the relay's sending not counted",
                duel.product(),
                "the same rows straight, one by one: " + duel.reference(),
                duel.ratio().asRatio(),
                "≤ 3 ×, ≤ 2 s",
                duel.ratio().median() <= GOAL && duel.productWall() <= GOAL_MILLIS);
    }

    /** Of several tries, so each opens the page anew. */
    private void tell(Runnable press) {
        var work = StatementLog.work(new StatementLog(municipality).of(press));
        report.tell("P19", "SQL statements of it, the page before it too", String.valueOf(work.size()), "–", "–");
    }

    /** Of open families that nobody in is protected in, so many are hers, in her unit, and of no one else to come. */
    private void fill(int count) {
        change("update contact_person set employee_ref = (select ref from employee where id = 20000000249)"
                + " where ends_at is null and employee_ref in ('" + giver + "', '" + receiver + "')");
        int given = change("update contact_person set employee_ref = '" + giver + "' where id in ("
                + "select c.id from contact_person c join family f on f.id = c.family_id"
                + " where c.ends_at is null and f.closed_at is null and f.id > 20000000720 and (f.id - 20000000000) % 100 <> 0"
                + " order by f.id limit " + count + ")");
        require(count, given, "families to begin with");
        change("update family set unit_ref = (select ref from org_unit where id = 20000000050) where id in ("
                + "select family_id from contact_person where ends_at is null and employee_ref = '" + giver + "')");
    }

    /** Past the triggers, which keep what was. */
    private int change(String sql) {
        try (Connection connection = municipality.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(REPLICA);
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Cost handOver() {
        settle();
        return scene.meter().requests(1, handing());
    }

    /** From one to the other, and the next time back. */
    private IntConsumer handing() {
        String page = editor.get("/organisation/handover?employee=" + giver)
                .mustShow("</html>", 1)
                .text();
        PageForm form = PageForm.in(page, "handover")
                .chosen("handover:chosen", receiver)
                .pressed("handover:give");
        long before = municipality.number(EVENTS);
        return i -> {
            editor.post(form.action(), form.fields()).mustLeadTo("/organisation/employee");
            require(FAMILIES, municipality.number(has(receiver)), "families");
            require(FAMILIES, municipality.number(EVENTS) - before, "events");
            turn();
        };
    }

    private static String has(String employee) {
        return "select count(*) from contact_person where ends_at is null and employee_ref = '" + employee + "'";
    }

    private void turn() {
        String before = giver;
        giver = receiver;
        receiver = before;
    }

    /** What the relay still has to send is sent first, so that it counts on neither side. */
    private void settle() {
        while (municipality.number(WAITING) > 0) {
            municipality.texts("select pg_sleep(0.2)");
        }
    }

    /** R4. */
    private Cost raw() {
        settle();
        return scene.meter().straight(1, i -> {
            straight(this::moved);
            turn();
        });
    }

    private void moved(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update contact_person set ends_at = now(),"
                        + " version = version + 1 where employee_ref = ? and ends_at is null returning family_id");
                PreparedStatement insert = connection.prepareStatement("insert into contact_person (id, version, ref,"
                        + " family_id, employee_ref, begins_at, cause, reason, recorded_by) select nextval('stored_seq'),"
                        + " 1, gen_random_uuid(), f.id, ?, now(), 'INHERITED', '', f.recorded_by from family f"
                        + " where f.id = ?")) {
            update.setObject(1, UUID.fromString(giver));
            int rows = 0;
            try (var ended = update.executeQuery()) {
                while (ended.next()) {
                    insert.setObject(1, UUID.fromString(receiver));
                    insert.setLong(2, ended.getLong(1));
                    insert.executeUpdate();
                    rows++;
                }
            }
            require(FAMILIES, rows, "rows");
        }
    }

    private Cost ask() {
        return scene.meter().requests(1, asking());
    }

    private IntConsumer asking() {
        forget();
        String page = leader.get("/contact/share?employee=" + giver + "&to=" + receiver)
                .mustShow("</html>", 1)
                .text();
        PageForm form =
                PageForm.in(page, "share").with("reason", "Hun skal på kursus.").pressed("share:ask");
        return i -> {
            leader.post(form.action(), form.fields()).mustLeadTo("/contact/watch");
            require(
                    ASKED,
                    municipality.number("select count(*) from contact_handover where ended_at is null"),
                    "asked");
        };
    }

    private void forget() {
        change("delete from contact_handover");
    }

    private Cost rawAsked() {
        forget();
        return scene.meter().straight(1, i -> straight(this::asked));
    }

    private void asked(Connection connection) throws SQLException {
        try (PreparedStatement hers = connection.prepareStatement("select f.id from contact_person c join family f on"
                        + " f.id = c.family_id where c.employee_ref = ? and c.ends_at is null order by f.id"
                        + " for no key update of f");
                PreparedStatement insert = connection.prepareStatement("insert into contact_handover (id, version, ref,"
                        + " family_id, from_ref, to_ref, given_by, given_at, reason) select nextval('stored_seq'), 1,"
                        + " gen_random_uuid(), f.id, ?, ?, f.recorded_by, now(), 'Hun skal på kursus.' from family f"
                        + " where f.id = ?")) {
            hers.setObject(1, UUID.fromString(giver));
            int rows = 0;
            try (var found = hers.executeQuery()) {
                while (found.next()) {
                    insert.setObject(1, UUID.fromString(giver));
                    insert.setObject(2, UUID.fromString(receiver));
                    insert.setLong(3, found.getLong(1));
                    insert.executeUpdate();
                    rows++;
                }
            }
            require(ASKED, rows, "rows");
        }
    }

    /** What is done straight on the database, in one transaction. */
    private interface Straight {
        void with(Connection connection) throws SQLException;
    }

    private void straight(Straight work) {
        try (Connection connection = municipality.connectAsApplication();
                Statement acting = connection.createStatement()) {
            connection.setAutoCommit(false);
            acting.execute("select set_config('enindgang.acting', 'system', true)");
            work.with(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void require(long expected, long found, String what) {
        if (expected != found) {
            throw new IllegalStateException(String.format(Locale.ROOT, "%d %s instead of %d", found, what, expected));
        }
    }
}
