package dk.enindgang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.account.Profession;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.platform.db.TestDatabase;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R15. */
class ResponsiblesDbTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final UUID town = Colleagues.aUnit("Byen " + mark);
    private final UUID schools = Colleagues.aUnit("Skolerne " + mark);
    private final UUID school = Colleagues.aUnit("Skolen " + mark);
    private final UUID daycare = Colleagues.aUnit("Huset " + mark);
    private final UUID advice = Colleagues.aUnit("Rådgivningen " + mark);
    private final Colleague teacher = Colleagues.in(school, "Nanna Bakkedal");
    private final Colleague helper = Colleagues.in(school, "Poul Engvang");
    private final Map<UUID, Integer> load = new java.util.HashMap<>();

    ResponsiblesDbTest() {
        Colleagues.below(schools, town);
        Colleagues.below(advice, town);
        Colleagues.below(school, schools);
        Colleagues.below(daycare, schools);
    }

    @Test
    void withoutARoleItIsWhoeverFollows() {
        Responsible one = find(null);
        assertThat(one.employee()).isEqualTo(teacher.employee());
        assertThat(one.name()).isEqualTo("Nanna Bakkedal");
        assertThat(one.reason()).isEqualTo(ResponsibleReason.FOLLOWS);
    }

    @Test
    void whoFollowsAndIsWhatIsAskedForGoesOn() {
        load.put(teacher.employee(), 9);
        assertThat(find(Profession.TEACHER).reason()).isEqualTo(ResponsibleReason.FOLLOWS);
    }

    @Test
    void theLeaderIsTheNearestUpTheTree() {
        Colleague head = Colleagues.in(town, "Tove Lyngsø");
        Colleagues.leads(head, town);
        assertThat(find(Profession.LEADER)).satisfies(one -> {
            assertThat(one.employee()).isEqualTo(head.employee());
            assertThat(one.reason()).isEqualTo(ResponsibleReason.LEADER);
            assertThat(one.because()).isEqualTo("Byen " + mark);
        });
        Colleague leader = Colleagues.in(school, "Svend Højmark");
        Colleagues.leads(leader, school);
        assertThat(find(Profession.LEADER).employee()).isEqualTo(leader.employee());
    }

    @Test
    void theProfessionIsSoughtInTheUnitThenInItsAreaThenUpTheTree() {
        Colleague far = adviser(advice, "Alma Fjern");
        assertThat(find(Profession.ADVISER).employee()).isEqualTo(far.employee());
        Colleague near = adviser(daycare, "Alma Nabo");
        assertThat(find(Profession.ADVISER).employee()).isEqualTo(near.employee());
        Colleagues.serves(school, "Egnen " + mark);
        Colleagues.serves(advice, "Egnen " + mark);
        assertThat(find(Profession.ADVISER).employee())
                .as("the same area is nearer than the same parent")
                .isEqualTo(far.employee());
        Colleague here = adviser(school, "Alma Her");
        assertThat(find(Profession.ADVISER)).satisfies(one -> {
            assertThat(one.employee()).isEqualTo(here.employee());
            assertThat(one.reason()).isEqualTo(ResponsibleReason.PROFESSION);
            assertThat(one.because()).isEqualTo("Skolen " + mark);
        });
    }

    @Test
    void ofSeveralItIsOneWhoIsPresentThenWhoHasLeastThenByName() {
        Colleague b = adviser(school, "B");
        Colleague a = adviser(school, "A");
        assertThat(find(Profession.ADVISER).employee()).isEqualTo(a.employee());
        load.put(a.employee(), 2);
        load.put(b.employee(), 1);
        assertThat(find(Profession.ADVISER).employee()).isEqualTo(b.employee());
        worksOnlyOnFridays(b);
        assertThat(find(Profession.ADVISER).employee()).isEqualTo(a.employee());
        Colleagues.away(a, MONDAY, MONDAY, null);
        assertThat(find(Profession.ADVISER).employee()).isEqualTo(b.employee());
    }

    @Test
    void whoeverIsAwayIsAnsweredForByASubstituteWhoIsThere() {
        Colleague adviser = adviser(school, "Alma Her");
        Colleague second = Colleagues.in(advice, "Bo Stedfort");
        Colleague third = Colleagues.in(advice, "Carl Stedfort");
        Colleagues.away(adviser, MONDAY, MONDAY.plusDays(4), second);
        assertThat(find(Profession.ADVISER)).satisfies(one -> {
            assertThat(one.employee()).isEqualTo(second.employee());
            assertThat(one.name()).isEqualTo("Bo Stedfort");
            assertThat(one.reason()).isEqualTo(ResponsibleReason.SUBSTITUTE);
            assertThat(one.because()).isEqualTo("Alma Her");
            assertThat(one.until()).isEqualTo(MONDAY.plusDays(4));
        });
        Colleagues.away(second, MONDAY, MONDAY, third);
        assertThat(find(Profession.ADVISER).employee()).isEqualTo(third.employee());
        Colleagues.away(third, MONDAY, MONDAY, adviser);
        assertThat(find(Profession.ADVISER)).satisfies(one -> {
            assertThat(one.employee())
                    .as("they answer for each other in a ring")
                    .isNull();
            assertThat(one.reason()).isEqualTo(ResponsibleReason.AWAY);
            assertThat(one.because()).isEqualTo("Alma Her");
        });
    }

    @Test
    void whereNobodyIsTheUnitHasIt() {
        assertThat(find(Profession.ADVISER)).isEqualTo(Responsible.nobody());
        Colleague adviser = adviser(school, "Alma Her");
        TestDatabase.sql("update account set disabled = true where ref = '%s'".formatted(adviser.account()));
        assertThat(find(Profession.ADVISER)).as("nobody logs in there").isEqualTo(Responsible.nobody());
    }

    @Test
    void itIsNeverOneWhoMayNot() {
        Colleague adviser = adviser(school, "Alma Her");
        assertThat(find(Profession.ADVISER, Set.of(adviser.employee())).employee())
                .isNull();
        Colleagues.away(adviser, MONDAY, MONDAY, helper);
        assertThat(find(Profession.ADVISER, Set.of(helper.employee())).reason()).isEqualTo(ResponsibleReason.AWAY);
    }

    @Test
    void aColleagueIsFoundInTwoStatements() {
        adviser(school, "A");
        adviser(school, "B");
        assertThat(TestDatabase.statementsOf(() -> find(Profession.ADVISER))).isEqualTo(2);
    }

    private static Colleague adviser(UUID unit, String name) {
        Colleague one = Colleagues.in(unit, name);
        Colleagues.worksAs(one, Profession.ADVISER);
        return one;
    }

    private static void worksOnlyOnFridays(Colleague one) {
        TestDatabase.sql(
                "insert into employee_hours select id, 'FRIDAY', '8:00', '14:00' from employee where ref = '%s'"
                        .formatted(one.employee()));
    }

    private Responsible find(@Nullable Profession profession) {
        return find(profession, Set.of());
    }

    private Responsible find(@Nullable Profession profession, Set<UUID> not) {
        var ask = new ResponsibleAsk(profession, school, teacher.employee(), true, MONDAY, not);
        return TestDatabase.inTransaction(em -> Colleagues.responsibles(em).find(ask, any -> load));
    }
}
