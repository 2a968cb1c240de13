package dk.enindgang.directory;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static dk.enindgang.platform.db.TestDatabase.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.directory.FirstToTry.Step;
import dk.enindgang.directory.who.RuleTime;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.platform.Clocks;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R13: what stands on a unit's sheet of the beredskab. */
class NumbersDbTest {

    private static final int ALL = 100_000;
    private static final ForWhom ANYBODY = new ForWhom(-1, 25, "", true);

    private final LocalDate today = LocalDate.now(Clocks.DENMARK);
    private UUID unit;

    @BeforeEach
    void begin() {
        clear();
        unit = Colleagues.aUnit("Familiehuset");
    }

    @AfterEach
    void clear() {
        sql(
                "delete from contact_situation where name like 'Papir%'; delete from contact_point where name like 'Papir%'");
    }

    @Test
    void asManyAreToldAsAreAskedForAndTheUrgentAll() { // R13
        sql("""
                insert into contact_point (id, version, ref, position, name, situation, channel, phone, open_hours)
                select nextval('stored_seq'), 1, gen_random_uuid(), n, 'Papir ' || n, 'Altid',
                    case when n > 1000 then 'ON_CALL' else 'PHONE' end, '00 00 00 00', 'Hverdage'
                from generate_series(1, 1010) n""");
        assertThat(papers(list())).hasSize(1_010);
        assertThat(statementsOf(this::list)).isEqualTo(1);
        List<NumberRow> some = inTransaction(em -> NumbersForTests.of(em).list(unit, today, 7));
        assertThat(some).filteredOn(row -> !row.urgent()).hasSize(7);
        assertThat(some)
                .filteredOn(row -> row.urgent() && row.name().startsWith("Papir"))
                .hasSize(10);
    }

    @Test
    void theUrgentStandFirstAndTheOthersByTheirNames() { // R13
        aPoint("Papir c", "PHONE", false, 1);
        aPoint("Papir b", "ON_CALL", false, 2);
        aPoint("Papir a", "PHONE", false, 3);
        aPoint("Papir d", "PHONE", true, 4);
        sql("update contact_point set valid_to = danish_today() - 1 where name = 'Papir a'");
        assertThat(papers(list())).containsExactly("Papir d", "Papir b", "Papir c");
        assertThat(list())
                .filteredOn(NumberRow::urgent)
                .extracting(NumberRow::name)
                .contains("Papir d", "Papir b")
                .doesNotContain("Papir c");
    }

    @Test
    void thoseOfOtherAreasAreLeftOut() { // R13
        aPoint("Papir her", "PHONE", false, 1);
        aPoint("Papir andetsteds", "PHONE", false, 2);
        aPoint("Papir overalt", "PHONE", false, 3);
        serves("Papir her", Colleagues.aUnit("Et hus"), "Nordby");
        serves("Papir andetsteds", Colleagues.aUnit("Et hus"), "Sydby");
        assertThat(papers(list())).as("a unit that serves no area is told all").hasSize(3);
        Colleagues.serves(unit, "Nordby");
        assertThat(papers(list())).containsExactly("Papir her", "Papir overalt");
    }

    @Test
    void aSituationSaysWhomToTryInWhichOrder() { // R13
        aPoint("Papir vagten", "ON_CALL", false, 1);
        aPoint("Papir huset", "VISIT", false, 2);
        aSituation();
        assertThat(situations(ALL))
                .contains(new FirstToTry(
                        "Papir mangler",
                        List.of(
                                new Step("Papir huset", "Torvet", RuleTime.OPEN_HOURS, "", ANYBODY),
                                new Step("Papir vagten", "", RuleTime.ALWAYS, "", ANYBODY))));
        assertThat(statementsOf(() -> situations(ALL))).isEqualTo(1);
        assertThat(situations(1)).hasSize(1);
    }

    @Test
    void whoMayNotBeTheRightOneIsMarked() { // R13
        aPoint("Papir vagten", "ON_CALL", false, 1);
        aPoint("Papir huset", "PHONE", false, 2);
        aSituation();
        Colleague anna = Colleagues.in(unit, "Anna Bakkedal");
        sql("update contact_point set employee = '%s' where name = 'Papir vagten'".formatted(anna.employee()));
        assertThat(whomOf("Papir vagten")).isEqualTo(ANYBODY);
        Colleagues.away(anna, today, today, null);
        sql(
                "update contact_point set age_from = 15, age_to = 22 where name = 'Papir huset'; update situation_contact_rule"
                        + " set note = 'Spørg efter vagten' where point_id = (select id from contact_point where name = 'Papir huset')");
        serves("Papir huset", Colleagues.aUnit("Et hus"), "Sydby");
        serves("Papir huset", Colleagues.aUnit("Et hus"), "Nordby");
        var young = new ForWhom(15, 22, "Nordby, Sydby", true);
        assertThat(whomOf("Papir vagten")).isEqualTo(new ForWhom(-1, 25, "", false));
        assertThat(whomOf("Papir huset")).isEqualTo(young);
        assertThat(situations(ALL))
                .contains(new FirstToTry(
                        "Papir mangler",
                        List.of(
                                new Step("Papir huset", "", RuleTime.OPEN_HOURS, "Spørg efter vagten", young),
                                new Step("Papir vagten", "", RuleTime.ALWAYS, "", new ForWhom(-1, 25, "", false)))));
    }

    private static void aSituation() {
        sql("""
                insert into contact_situation (id, version, ref, position, name)
                values (nextval('stored_seq'), 1, gen_random_uuid(), 900, 'Papir mangler');
                insert into situation_contact_rule (id, version, ref, situation_id, position, point_id, holds)
                select nextval('stored_seq'), 1, gen_random_uuid(), s.id, r.position, p.id, r.holds
                from (values (1, 'Papir huset', 'OPEN_HOURS'), (2, 'Papir vagten', 'ALWAYS')) r (position, point, holds)
                join contact_point p on p.name = r.point cross join contact_situation s where s.name = 'Papir mangler'""");
    }

    private ForWhom whomOf(String name) {
        return list().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .whom();
    }

    private List<FirstToTry> situations(int most) {
        return inTransaction(em -> NumbersForTests.of(em).situations(unit, today, most));
    }

    private List<NumberRow> list() {
        return inTransaction(em -> NumbersForTests.of(em).list(unit, today, ALL));
    }

    private static List<String> papers(List<NumberRow> rows) {
        return rows.stream()
                .map(NumberRow::name)
                .filter(name -> name.startsWith("Papir"))
                .toList();
    }

    private static void aPoint(String name, String channel, boolean acute, int position) {
        boolean called = !channel.equals("VISIT");
        sql("""
                insert into contact_point (id, version, ref, position, name, situation, channel, phone, address, open_hours, acute)
                values (nextval('stored_seq'), 1, gen_random_uuid(), %d, '%s', 'Altid', '%s', %s, '%s', 'Hverdage', %s)""".formatted(position, name, channel, called ? "'00 00 00 00'" : "null", called ? "" : "Torvet", acute));
    }

    private static void serves(String point, UUID unit, String area) {
        Colleagues.serves(unit, area);
        sql("insert into contact_area (point_id, area) select p.id, cast(a.ref as text) from contact_point p, area a"
                + " where p.name = '" + point + "' and a.name = '" + area + "'");
    }
}
