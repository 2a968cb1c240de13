package dk.enindgang.organisation;

import static dk.enindgang.organisation.OrganisationFixture.ALWAYS;
import static dk.enindgang.organisation.OrganisationFixture.TODAY;
import static dk.enindgang.organisation.OrganisationFixture.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R14. */
class HandoversDbTest {

    private static final Period ENDED = days("2020-01-01", "2027-03-31");

    private final OrganisationFixture fixture = new OrganisationFixture();
    private final UUID school = fixture.aUnit("Skole");

    private UUID receiver;
    private UUID receiversAccount;
    private UUID leaver;
    private UUID leaversAccount;
    private UUID employment;

    @BeforeEach
    void twoColleagues() {
        receiver = fixture.me("Bliver");
        receiversAccount = fixture.account;
        leaver = fixture.me("Stopper");
        leaversAccount = fixture.account;
        employment = fixture.employments(door -> door.begin(leaver, school, "", ALWAYS));
        fixture.employments(door -> door.begin(receiver, school, "", ALWAYS));
        fixture.work.begins(leaversAccount, "Bekymring for trivsel");
        fixture.work.begins(leaversAccount, "Fravær");
        fixture.account = CallerForTests.anAccount();
    }

    @Test
    void nobodyHandsWorkOverToHerself() {
        fixture.account = receiversAccount;
        assertThatThrownBy(() -> fixture.handovers(door -> door.handOver(leaver, receiver)))
                .hasMessage("organisation.rule.notYourself")
                .extracting("field")
                .isEqualTo("chosen");
        assertThat(fixture.work.list(Set.of(leaversAccount))).hasSize(2);
    }

    @Test
    void nobodyLeavesWithWorkInHand() {
        assertThatThrownBy(() -> end(employment))
                .isInstanceOf(RuleViolation.class)
                .satisfies(refused -> {
                    assertThat(refused).hasMessage("organisation.rule.openWork");
                    assertThat(((RuleViolation) refused).field()).isEqualTo("ends");
                    assertThat(((RuleViolation) refused).arguments()).containsExactly(2);
                });
        List<WorkRow> open = fixture.handovers(door -> door.list(leaver));
        assertThat(open).extracting(WorkRow::title).containsExactly("Bekymring for trivsel", "Fravær");

        int given = fixture.handovers(door -> door.handOver(leaver, receiver));
        assertThat(given).isEqualTo(2);
        assertThat(end(employment)).isTrue();
        assertThat(fixture.work.list(java.util.Set.of(receiversAccount))).hasSize(2);
    }

    @Test
    void oneOfTwoEmploymentsCanEnd() {
        UUID other = fixture.aUnit("PPR");
        UUID second = fixture.employments(door -> door.begin(leaver, other, "", ALWAYS));
        assertThat(end(employment)).isTrue();
        assertThatThrownBy(() -> end(second)).hasMessage("organisation.rule.openWork");
    }

    @Test
    void workIsGivenToSomebodyWhoIsHereAndCanLogIn() {
        UUID without = fixture.anEmployeeIn(school, "Uden konto");
        UUID gone = fixture.me("Borte");
        assertThatThrownBy(() -> fixture.handovers(door -> door.handOver(leaver, without)))
                .hasMessage("organisation.rule.noAccount");
        assertThatThrownBy(() -> fixture.handovers(door -> door.handOver(leaver, gone)))
                .hasMessage("organisation.rule.receiver");
        assertThatThrownBy(() -> fixture.handovers(door -> door.handOver(leaver, leaver)))
                .hasMessage("organisation.rule.receiver");
    }

    @Test
    void aGapFromTodayOnIsLeavingTooAndOneOfBeforeIsNot() {
        assertThatThrownBy(() -> change(employment, Period.from(TODAY.plusDays(7))))
                .as("first day in the future")
                .hasMessage("organisation.rule.openWork");
        fixture.employments(
                door -> door.begin(leaver, fixture.aUnit("PPR"), "", Period.from(LocalDate.of(2027, 6, 1))));
        assertThatThrownBy(() -> end(employment)).as("April and May").hasMessage("organisation.rule.openWork");
        assertThat(change(employment, days("2020-01-01", "2027-05-31"))).isTrue();
        assertThat(change(employment, days("2021-01-01", "2027-05-31"))).isTrue();
    }

    @Test
    void noAccountWithWorkIsTakenFromHer() {
        assertThatThrownBy(() -> keepAccounts(Set.of()))
                .hasMessage("organisation.rule.accountInUse")
                .extracting("field")
                .isEqualTo("accounts");
        UUID idle = OrganisationFixture.anAccountOf(leaver);
        keepAccounts(Set.of(leaversAccount.toString()));
        assertThat(fixture.<Set<String>>employees(door -> door.accounts(leaver)))
                .doesNotContain(idle.toString())
                .hasSize(1);
        fixture.handovers(door -> door.handOver(leaver, receiver));
        keepAccounts(Set.of());
    }

    @Test
    void whoLeavesSoonOrHasLeftWithWorkIsListed() {
        assertThat(leavers()).isEmpty();
        writeLastDay(leaver, "2027-03-31");
        assertThat(leavers()).containsExactly(new LeaverRow(leaver, name(leaver), LocalDate.of(2027, 3, 31), 2));
        UUID second = OrganisationFixture.anAccountOf(leaver);
        fixture.work.begins(second, "Sprog");
        assertThat(leavers()).extracting(LeaverRow::open).containsExactly(3);
        writeLastDay(leaver, "2027-02-01");
        assertThat(leavers()).extracting(LeaverRow::last).containsExactly(LocalDate.of(2027, 2, 1));
        writeLastDay(leaver, "2027-04-01");
        assertThat(leavers()).as("more than a month away").isEmpty();
        writeLastDay(receiver, "2027-02-01");
        assertThat(leavers()).as("nothing in hand").isEmpty();
        assertThat(TestDatabase.statementsOf(this::leavers)).isEqualTo(1);
    }

    @Test
    void workIsGivenToSomebodyWhoStays() {
        UUID soonGone = fixture.me("Snart borte");
        fixture.account = CallerForTests.anAccount();
        fixture.employments(door -> door.begin(soonGone, school, "", days("2020-01-01", "2027-03-20")));
        assertThatThrownBy(() -> fixture.handovers(door -> door.handOver(leaver, soonGone)))
                .hasMessage("organisation.rule.receiverLeaves")
                .extracting("field")
                .isEqualTo("chosen");
    }

    @Test
    void workIsGivenToAnAccountThatOpens() {
        UUID other = OrganisationFixture.anAccountOf(receiver);
        UUID lower = other.compareTo(receiversAccount) < 0 ? other : receiversAccount;
        UUID higher = lower.equals(other) ? receiversAccount : other;
        disable(lower);
        fixture.handovers(door -> door.handOver(leaver, receiver));
        assertThat(fixture.work.list(Set.of(higher))).hasSize(2);

        disable(leaversAccount);
        assertThatThrownBy(() -> fixture.handovers(door -> door.handOver(receiver, leaver)))
                .hasMessage("organisation.rule.noAccount");
    }

    private static void disable(UUID account) {
        TestDatabase.sql("update account set disabled = true where ref = '%s'".formatted(account));
    }

    private List<LeaverRow> leavers() {
        List<LeaverRow> all = fixture.handovers(Handovers::leavers);
        return all.stream().filter(row -> row.name().endsWith(fixture.mark)).toList();
    }

    private String name(UUID employee) {
        return fixture.<EmployeeView>employees(door -> door.get(employee))
                .details()
                .name();
    }

    /** Past the rule, as time itself passes it: the day was written when nothing was in hand. */
    private static void writeLastDay(UUID employee, String day) {
        TestDatabase.sql(
                "update employment set valid_to = '%s' where employee_id = (select id from employee where ref = '%s')"
                        .formatted(day, employee));
    }

    private void keepAccounts(Set<String> accounts) {
        fixture.employeesDo(
                door -> door.change(leaver, door.get(leaver).version(), fixture.colleague("Stopper"), accounts));
    }

    private boolean end(UUID which) {
        return change(which, ENDED);
    }

    private boolean change(UUID which, Period period) {
        return fixture.employments(door -> {
            long seen = fixture.<EmployeeView>employees(all -> all.get(leaver)).version();
            return door.change(leaver, seen, which, "", period);
        });
    }
}
