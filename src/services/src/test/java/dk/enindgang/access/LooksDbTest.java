package dk.enindgang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.access.LookExtract.Told;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.PersonView;
import dk.enindgang.person.PersonsForTests;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.audit.LookKind;
import dk.enindgang.platform.audit.Purpose;
import dk.enindgang.platform.audit.Right;
import dk.enindgang.platform.db.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** R11, R12. */
class LooksDbTest {

    private static final LocalDate BORN = LocalDate.of(2017, 5, 4);

    private final LocalDate today = LocalDate.now(Clocks.DENMARK);
    private final Colleague teacher = Colleagues.in(Colleagues.aUnit("Skolen"), "Nanna Bakkedal");
    private final UUID auditor = CallerForTests.anAccount();
    private final UUID child = PersonsForTests.aPerson(teacher.account(), Protection.ADDRESS);
    private final UUID other = PersonsForTests.aPerson(teacher.account(), Protection.NONE);

    LooksDbTest() {
        look(child);
        look(other);
    }

    @Test
    void whoHasLookedAtThisChildIsAnswered() {
        List<LookRow> rows = looks(door -> door.list(of(child, null), 0, 10));
        assertThat(rows).hasSize(1);
        LookRow row = rows.get(0);
        assertThat(row.personName()).isEqualTo("Alba Prøvesen");
        assertThat(row.employee()).isEqualTo("Nanna Bakkedal");
        assertThat(row.kind()).isEqualTo(LookKind.READ);
        assertThat(row.purpose()).isEqualTo(Purpose.WORK);
        assertThat(AccessLogs.of(auditor)).containsExactly("READ AUDITOR CONTROL CONTROL access.log");
    }

    @Test
    void whoControlsIsNamedLikeTheOthersAlsoWithoutBeingAColleague() {
        TestDatabase.sql("update account set display_name = 'Vera Tilsyn' where ref = '" + auditor + "'");
        looks(door -> door.list(of(child, null), 0, 10));
        List<LookRow> rows = looks(door -> door.list(of(child, null), 0, 10));
        assertThat(rows).extracting(LookRow::employee).containsExactly("Vera Tilsyn", "Nanna Bakkedal");
    }

    @Test
    void whatAColleagueHasLookedAtIsAnsweredAPageAtATime() {
        assertThat(people(looks(door -> door.list(of(null, teacher.employee()), 0, 10))))
                .containsExactly(other, child);
        assertThat(people(looks(door -> door.list(of(null, teacher.employee()), 1, 1))))
                .containsExactly(child);
        assertThat(people(looks(door -> door.list(of(other, teacher.employee()), 0, 10))))
                .containsExactly(other);
    }

    @Test
    void aDayIsADayInDenmark() {
        assertThat(looks(door -> door.list(new LookFilter(child, null, today.plusDays(1), today.plusDays(1)), 0, 10))
                        .size())
                .isZero();
    }

    @Test
    void aFileIsWrittenAsSuch() {
        assertThat(looks(door -> door.export(of(child, null))).size()).isOne();
        assertThat(AccessLogs.of(auditor)).containsExactly("EXPORT AUDITOR CONTROL CONTROL access.log");
    }

    @Test
    void whoAsksIsToldWhatWasDoneOnEachDayAndWhatForAndHowOften() { // R12
        look(child);
        looks(door -> door.list(of(child, null), 0, 10));
        LookExtract extract = extract(child, today);
        assertThat(extract.name()).isEqualTo("Alba Prøvesen");
        assertThat(extract.told())
                .containsExactly(
                        new Told(today, LookKind.READ, Purpose.CONTROL, 1),
                        new Told(today, LookKind.READ, Purpose.WORK, 2));
        assertThat(AccessLogs.of(auditor)).last().isEqualTo("EXPORT AUDITOR CONTROL INSIGHT access.log");
        assertThat(extract(child, today).told().get(0))
                .as("the extract itself is a look as well")
                .isEqualTo(new Told(today, LookKind.EXPORT, Purpose.INSIGHT, 1));
    }

    @Test
    void whoWasNotLookedAtIsToldSoByNameAndThatIsWrittenToo() { // R12
        LookExtract extract = extract(child, today.plusDays(1));
        assertThat(extract).isEqualTo(new LookExtract("Alba Prøvesen", List.of()));
        assertThat(AccessLogs.of(auditor)).containsExactly("EXPORT AUDITOR CONTROL INSIGHT access.log");
    }

    @Test
    void nobodyHasNoExtract() { // R12
        assertThatThrownBy(() -> extract(UUID.randomUUID(), today)).isInstanceOf(NotFound.class);
    }

    @Test
    void aPersonIsFoundBySurnameAndBirthDateAloneAndThatIsWritten() {
        List<PersonView> found = looks(door -> door.listPersons(" prøvesen ", BORN));
        assertThat(found).extracting(PersonView::ref).contains(child, other);
        assertThat(looks(door -> door.listPersons("Prøve", BORN)).size()).isZero();
        assertThat(AccessLogs.of(auditor)).isNotEmpty().containsOnly("HIT AUDITOR CONTROL CONTROL access.log");
    }

    @Test
    void aQuestionAboutEverybodyIsNone() {
        assertThatThrownBy(() -> of(null, null))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("access.rule.askAboutSomebody");
        assertThatThrownBy(() -> new LookFilter(child, null, today, today.minusDays(1)))
                .hasMessage("access.rule.days");
    }

    private LookFilter of(UUID person, UUID employee) {
        return new LookFilter(person, employee, today.minusDays(1), today.plusDays(1));
    }

    private static List<UUID> people(List<LookRow> rows) {
        return rows.stream().map(LookRow::person).toList();
    }

    private void look(UUID person) {
        TestDatabase.inTransactionDo(em -> AccessLogs.log(em, CallerForTests.as(teacher.account()))
                .write(LookKind.READ, new Right("STAFF", "OWN_WORK", Purpose.WORK), person, "run", UUID.randomUUID()));
    }

    private LookExtract extract(UUID person, LocalDate day) {
        return looks(door -> door.extract(person, day, day));
    }

    private <T> T looks(Function<Looks, T> block) {
        return TestDatabase.inTransaction(
                em -> block.apply(AccessForTests.looks(em, CallerForTests.as(auditor, "AUDITOR"))));
    }
}
