package dk.enindgang.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.organisation.OpenWorksForTests;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R4-R6. */
class OrganisationMessagesDbTest extends MessageFixture {

    private static final Clock CLOCK = Clock.fixed(MessagesForTests.NOW, Clocks.DENMARK);

    @Test
    void aMessageIsTakenOnceAndAnOlderOneChangesNothing() {
        take(unit(1, 3, "Skole"));
        take(unit(1, 3, "Skole igen"));
        take(unit(1, 2, "Skole før"));
        assertThat(units(mark)).containsExactly("Skole");
        take(unit(1, 4, "Skole nu"));
        assertThat(units(mark)).containsExactly("Skole nu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hej",
                "[]",
                "{\"kind\":\"unit\"}",
                "{\"kind\":\"person\",\"number\":\"1\",\"version\":1}",
                "{\"kind\":\"employee\",\"number\":\"1\",\"version\":1,\"name\":\"Bo\",\"profession\":\"KING\"}",
                "{\"kind\":\"employee\",\"number\":\"1\",\"version\":1.5,\"name\":\"Bo\",\"profession\":\"TEACHER\"}",
                "{\"kind\":\"employee\",\"number\":\"1\",\"version\":1,\"name\":\"Bo\",\"profession\":\"TEACHER\",\"cpr\":\"x\"}",
                "{\"kind\":\"employee\",\"number\":\"610101-4999\",\"version\":1,\"name\":\"Bo\",\"profession\":\"TEACHER\"}",
                "{\"kind\":\"unit\",\"number\":\"1\",\"version\":1,\"name\":\"Bo\",\"unitKind\":\"SCHOOL\",\"begins\":\"2026-02-30\"}",
                "{\"kind\":\"unit\",\"number\":\"1\\u0000\",\"version\":1,\"name\":\"Bo\",\"unitKind\":\"SCHOOL\",\"begins\":\"2026-02-01\"}",
                "{\"kind\":\"unit\",\"number\":\"1\",\"version\":1,\"name\":\"Bo\",\"unitKind\":\"SCHOOL\",\"begins\":\"2026-02-01\",\"parent\":\"\\u0000\"}",
                "{\"kind\":\"unit\",\"number\":\"1\",\"version\":99999999999999999999,\"name\":\"Bo\",\"unitKind\":\"SCHOOL\",\"begins\":\"2026-02-01\"}"
            })
    void aMessageThatIsSomethingElseIsRefusedWithItsReason(String body) {
        List<RefusedMessage> refused = take(body);
        assertThat(refused).singleElement().satisfies(one -> {
            assertThat(one.body()).isEqualTo(body);
            assertThat(one.reason()).startsWith("organisation.intake.rule.").doesNotContain("Bo", "KING", "4999");
        });
    }

    @Test
    void aMessageThatBreaksARuleIsListedAndStopsNobody() {
        take(unit(1, 1, "Forvaltning"));
        take(unit(2, 1, "Skole", 1));
        assertThat(take(unit(1, 2, "Forvaltning", 2)))
                .extracting(RefusedMessage::reason)
                .containsExactly("organisation.rule.belowItself []");
        assertThat(refused())
                .filteredOn(row -> row.about().equals("unit " + mark + "-1"))
                .extracting(MessageRow::reason)
                .containsExactly("organisation.rule.belowItself");
        take(unit(3, 1, "Team", 2));
        assertThat(units(mark)).containsExactly("Forvaltning", "Skole", "Team");
        take(unit(1, 2, "Forvaltningen"));
        assertThat(units(mark)).as("what was refused is not known").contains("Forvaltningen");
    }

    @Test
    void halfACharacterIsRefused() {
        assertThat(take(unit(1, 1, "Bo \\ud800")))
                .extracting(RefusedMessage::reason)
                .containsExactly("organisation.rule.letters []");
    }

    @Test
    void whatAMessageDoesNotSpeakOfStays() { // R2
        String full = employee(1, "Bo Eng")
                .replace("}", ",\"title\":\"Lærer\",\"sector\":\"SCHOOL\",\"competences\":[\"AKT\"]}");
        take(full);
        take(employee(1, "Bo Engmark").replace("\"version\":1", "\"version\":2"));
        assertThat(bo()).containsExactly(List.of("Bo Engmark", "Lærer", "SCHOOL", "AKT"));
        take(employee(1, "Bo Engmark")
                .replace("\"version\":1", "\"version\":3")
                .replace("}", ",\"title\":\"\",\"sector\":\"\",\"competences\":[]}"));
        assertThat(bo()).containsExactly(List.of("Bo Engmark", "", "-", "-"));
    }

    private List<List<String>> bo() {
        return TestDatabase.sql("""
                select name, title, coalesce(sector, '-'),
                    coalesce((select string_agg(competence, ',') from employee_competence where employee_id = id), '-')
                from employee where external_id = '%s-1'""".formatted(mark));
    }

    @Test
    void sixtyColleaguesByFileAndByMessageGiveTheSameDatabase() {
        String byFile = "f" + mark;
        String byMessage = "m" + mark;
        var table = new SixtyColleagues();
        file(table.files(byFile));
        List<String> messages = new ArrayList<>(table.messages(byMessage));
        Collections.shuffle(messages, new Random(7));
        messages.forEach(this::take);
        messages.forEach(this::take);

        assertThat(everything(byMessage)).hasSize(8 + 60 + 70).isEqualTo(everything(byFile));
    }

    private static void file(Map<FileKind, byte[]> files) {
        UUID account = CallerForTests.anAccount();
        TestDatabase.inTransactionDo(em -> {
            var door = new OrganisationFiles();
            door.em = em;
            door.works = OpenWorksForTests.of();
            door.clock = CLOCK;
            door.caller = CallerForTests.as(account);
            IntakeReport report = door.upload(new IntakeFiles(files));
            assertThat(report.faults()).isEmpty();
            assertThat(door.confirm(report.mark()).count(dk.enindgang.organisation.Effect.NEW))
                    .isEqualTo(138);
        });
    }

    /** Without what the database itself gives: ids, refs and versions. */
    private static List<List<String>> everything(String mark) {
        return TestDatabase.sql("""
                select replace(concat_ws('|', kind, a, b, c, d, e, f, g, h), '%1$s', '') from (
                    select 'unit' kind, u.external_id a, p.name b, p.kind c, a.external_id d, p.valid_from::text e,
                        p.valid_to::text f, u.name g, u.kind h
                    from org_unit u join unit_place p on p.unit_id = u.id left join org_unit a on a.id = p.parent_id
                    where u.external_id like '%1$s%%'
                    union all
                    select 'employee', external_id, name, title, profession, sector, phone, mail,
                        (select string_agg(competence, ',' order by competence) from employee_competence
                            where employee_id = employee.id)
                    from employee where external_id like '%1$s%%'
                    union all
                    select 'employment', m.external_id, e.external_id, u.external_id, m.title, m.valid_from::text,
                        m.valid_to::text, '', ''
                    from employment m join employee e on e.id = m.employee_id join org_unit u on u.id = m.unit_id
                    where m.external_id like '%1$s%%'
                ) x order by 1""".formatted(mark));
    }
}
