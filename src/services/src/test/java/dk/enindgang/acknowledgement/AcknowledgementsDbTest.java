package dk.enindgang.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.account.Profession;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.organisation.Sector;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AcknowledgementsDbTest {

    private static final Clock CLOCK = Clock.system(Clocks.DENMARK);
    private static final LocalDate YESTERDAY = LocalDate.now(CLOCK).minusDays(1);

    private final GuideFixture fixture = new GuideFixture();
    private final UUID school = Colleagues.aUnit("Rugmarkskolen");
    private final Colleague teacher = Colleagues.in(school, "Nanna Bakkedal");
    private final Colleague helper = Colleagues.in(school, "Poul Engvang");
    private final Colleague leader = Colleagues.in(Colleagues.aUnit("Skolerne"), "Svend Højmark");
    private final UUID editor = CallerForTests.anAccount();
    private final String slug = "mandatory-" + UUID.randomUUID();
    private final DutyShelf shelf = DutyShelfTest.shelf(CLOCK);

    AcknowledgementsDbTest() {
        fixture.publish(GuideFixture.inEnglish(GuideFixture.aGuide(slug), "To be read"));
    }

    @AfterEach
    void nobodyElseHasToReadIt() {
        TestDatabase.sql("update guide_mandatory set ended_at = now() where guide_slug = '" + slug + "'");
    }

    @Test
    void whoeverItConcernsHasToReadItUntilSheSaysThatSheHas() { // R2, R3
        mark(0, marking(YESTERDAY));
        assertThat(toRead(teacher)).containsExactly(slug);
        assertThat(acknowledge(teacher, 1)).isTrue();
        assertThat(acknowledge(teacher, 1)).as("once more").isTrue();

        assertThat(toRead(teacher)).isEmpty();
        assertThat(toRead(helper)).containsExactly(slug);
        assertThat(as(teacher, door -> door.findDuty(slug)).orElseThrow().open())
                .isFalse();
        assertThat(TestDatabase.sql("select 1 from guide_acknowledgement where guide_slug = '" + slug + "'"))
                .hasSize(1);
    }

    @Test
    void whoReadsEnglishIsToldOfItInEnglish() { // R2, R5
        mark(0, marking(YESTERDAY));
        List<ToRead> english = TestDatabase.reading(Locale.ENGLISH, () -> as(teacher, Acknowledgements::listToRead));
        assertThat(english).extracting(ToRead::title).contains("To be read");
        above();
        Colleagues.leads(leader, unitOf(leader));
        assertThat(TestDatabase.reading(Locale.ENGLISH, () -> coverage(leader)))
                .extracting(CoverageRow::title)
                .contains("To be read");
        assertThat(coverage(leader)).extracting(CoverageRow::title).contains("Om " + slug);
    }

    @Test
    void othersNeedNotReadIt() { // R2
        mark(0, new Marking(YESTERDAY, Set.of(Profession.ADVISER), Set.of(), false));
        assertThat(toRead(teacher)).isEmpty();
        mark(version(), new Marking(YESTERDAY, Set.of(Profession.TEACHER), Set.of(Sector.HEALTH), false));
        assertThat(toRead(teacher)).isEmpty();
        TestDatabase.sql("update employee set sector = 'HEALTH' where ref = '" + teacher.employee() + "'");
        assertThat(toRead(teacher)).containsExactly(slug);
        assertThat(this.<Optional<Duty>>as(helper, door -> door.findDuty(slug))).isEmpty();
    }

    @Test
    void nobodyIsAskedBeforeTheDayOrWhenItHasEnded() { // R1
        mark(0, marking(YESTERDAY.plusDays(2)));
        assertThat(toRead(teacher)).isEmpty();
        mark(version(), marking(YESTERDAY));
        assertThat(toRead(teacher)).containsExactly(slug);
        assertThat(mandatory(door -> door.end(slug, version()))).isTrue();
        assertThat(toRead(teacher)).isEmpty();
    }

    @Test
    void aNewEditionAsksAgainOnlyIfItIsSaid() { // R3, R4
        mark(0, marking(YESTERDAY));
        acknowledge(teacher, 1);
        var next = GuideFixture.aGuideWithoutSteps(slug, "second");
        next.add(GuideFixture.aStep("1"));
        fixture.publish(next);
        assertThat(toRead(teacher)).isEmpty();
        assertThat(acknowledge(helper, 1)).as("an edition that holds no more").isFalse();
        assertThat(toRead(helper)).containsExactly(slug);

        mark(version(), new Marking(YESTERDAY, Set.of(), Set.of(), true));
        assertThat(toRead(teacher)).containsExactly(slug);
        assertThat(acknowledge(teacher, 2)).isTrue();
        assertThat(toRead(teacher)).isEmpty();
    }

    @Test
    void twoWhoMarkAtOnceDoNotOverwriteEachOther() { // R1
        mark(0, marking(YESTERDAY));
        long seen = version();
        assertThat(mandatory(door -> door.mark(slug, seen, marking(YESTERDAY)))).isTrue();
        assertThat(mandatory(door -> door.mark(slug, seen, marking(YESTERDAY)))).isFalse();
        assertThat(mandatory(door -> door.end(slug, seen))).isFalse();
    }

    @Test
    void whoeverLeadsTheUnitOrOneAboveSeesHowManyAndWhoIsMissing() { // R5
        mark(0, marking(YESTERDAY));
        acknowledge(teacher, 1);
        above();
        Colleagues.leads(leader, unitOf(leader));

        CoverageRow row = coverage(leader).stream()
                .filter(one -> one.unit().equals(school))
                .findFirst()
                .orElseThrow();
        assertThat(row.readers()).isEqualTo(2);
        assertThat(row.done()).isEqualTo(1);
        assertThat(missing(leader)).containsExactly("Poul Engvang");
        assertThat(TestDatabase.statementsOf(() -> coverage(leader))).isEqualTo(1);
        assertThat(TestDatabase.statementsOf(() -> missing(leader))).isEqualTo(1);
    }

    @Test
    void whoeverLeadsNothingHereSeesNobody() { // R5
        mark(0, marking(YESTERDAY));
        assertThat(coverage(leader)).isEmpty();
        assertThat(missing(leader)).isEmpty();
        Colleagues.leads(leader, unitOf(leader));
        assertThat(missing(leader)).as("the school stands elsewhere").isEmpty();
    }

    @Test
    void whoeverIsNoColleagueAcknowledgesNothing() {
        UUID stranger = CallerForTests.anAccount();
        assertThatThrownBy(() -> as(new Colleague(stranger, stranger), door -> door.acknowledge(slug, 1)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsAcknowledgedStays() { // R3
        for (String change :
                List.of("update guide_acknowledgement set guide_edition = 9", "delete from guide_acknowledgement")) {
            assertThatThrownBy(() -> TestDatabase.sqlAsApplication(change)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void theFirstPageAndTheGuideAskOnce() {
        mark(0, marking(YESTERDAY));
        assertThat(TestDatabase.statementsOf(() -> toRead(teacher))).isEqualTo(1);
        assertThat(TestDatabase.statementsOf(() -> as(teacher, door -> door.findDuty(slug))))
                .isEqualTo(1);
    }

    private static Marking marking(LocalDate since) {
        return new Marking(since, Set.of(), Set.of(), false);
    }

    private void mark(long seen, Marking marking) {
        assertThat(mandatory(door -> door.mark(slug, seen, marking))).isTrue();
    }

    private long version() {
        return TestDatabase.inTransaction(em -> door(em).find(slug))
                .orElseThrow()
                .version();
    }

    private boolean mandatory(Function<MandatoryGuides, Boolean> block) {
        return TestDatabase.inTransaction(em -> block.apply(door(em)));
    }

    private MandatoryGuides door(jakarta.persistence.EntityManager em) {
        TestDatabase.actAs(em, editor.toString());
        var door = new MandatoryGuides();
        door.em = em;
        door.guides = GuideFixture.guides(em);
        door.myself = Colleagues.myself(em, CallerForTests.as(editor, "EDITOR"), CLOCK);
        door.shelf = shelf;
        return door;
    }

    private <T> T as(Colleague who, Function<Acknowledgements, T> block) {
        return TestDatabase.inTransaction(em -> {
            TestDatabase.actAs(em, who.account().toString());
            var door = new Acknowledgements();
            door.em = em;
            door.guides = GuideFixture.guides(em);
            door.myself = Colleagues.myself(em, CallerForTests.as(who.account(), "LEADER"), CLOCK);
            door.shelf = shelf;
            return block.apply(door);
        });
    }

    private List<String> toRead(Colleague who) {
        List<ToRead> all = as(who, Acknowledgements::listToRead);
        return all.stream().map(ToRead::guide).filter(slug::equals).toList();
    }

    private boolean acknowledge(Colleague who, int edition) {
        return as(who, door -> door.acknowledge(slug, edition));
    }

    private List<CoverageRow> coverage(Colleague who) {
        return as(who, door -> door.listCoverage(slug, 0, 10));
    }

    private List<String> missing(Colleague who) {
        return as(who, door -> door.listMissing(school, slug, 0, 10));
    }

    private static UUID unitOf(Colleague who) {
        return UUID.fromString(
                TestDatabase.sql("""
                        select u.ref from employment m join org_unit u on u.id = m.unit_id
                        join employee e on e.id = m.employee_id where e.ref = '%s'""".formatted(who.employee())).get(0).get(0));
    }

    /** From now on the school stands below the unit of the leader. */
    private void above() {
        TestDatabase.sql("""
                update unit_place set parent_id = (select id from org_unit where ref = '%s')
                where unit_id = (select id from org_unit where ref = '%s')""".formatted(unitOf(leader), school));
    }
}
