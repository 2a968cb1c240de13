package dk.enindgang.organisation;

import static dk.enindgang.organisation.OrganisationFixture.ALWAYS;
import static dk.enindgang.organisation.OrganisationFixture.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.RuleViolation;
import java.util.List;
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

    private boolean end(UUID which) {
        return fixture.employments(door -> {
            long seen = fixture.<EmployeeView>employees(all -> all.get(leaver)).version();
            return door.change(leaver, seen, which, "", ENDED);
        });
    }
}
