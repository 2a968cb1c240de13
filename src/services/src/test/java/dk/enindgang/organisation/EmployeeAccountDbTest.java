package dk.enindgang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.RuleViolation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R12. */
class EmployeeAccountDbTest {

    private final OrganisationFixture fixture = new OrganisationFixture();

    @Test
    void anAccountIsLinkedByItsUserNameAndBelongsToOne() { // R12
        UUID one = fixture.anEmployee("En");
        UUID other = fixture.anEmployee("Anden");
        UUID account = CallerForTests.anAccount();
        String name = account.toString();
        assertThat(link(one, Set.of(name))).isTrue();
        assertThat(fixture.<Set<String>>employees(door -> door.accounts(one))).containsExactly(name);
        UUID editor = fixture.account;
        fixture.account = account;
        assertThat(fixture.employees(Employees::findMine))
                .map(EmployeeView::ref)
                .contains(one);
        for (Set<String> mine : List.of(Set.of(name, editor.toString()), Set.<String>of())) {
            assertThatThrownBy(() -> link(mine.isEmpty() ? one : other, mine))
                    .as("nobody says whose her own account is")
                    .isInstanceOf(RuleViolation.class);
        }
        fixture.account = editor;

        assertThatThrownBy(() -> link(other, Set.of(name)))
                .hasMessage("organisation.rule.accountTaken")
                .extracting("field")
                .isEqualTo("accounts");
        assertThatThrownBy(() -> link(other, Set.of("findes-ikke")))
                .hasMessage("organisation.rule.accountUnknown")
                .extracting("field")
                .isEqualTo("accounts");
        link(one, Set.of());
        fixture.account = account;
        assertThat(fixture.employees(Employees::findMine)).isEmpty();
        assertThatThrownBy(() -> link(one, Set.of(name)))
                .hasMessage("organisation.rule.ownAccount")
                .extracting("field")
                .isEqualTo("accounts");
        fixture.account = editor;
        assertThat(link(other, Set.of(name))).isTrue();
    }

    private boolean link(UUID employee, Set<String> accounts) {
        return fixture.employees(
                door -> door.change(employee, door.get(employee).version(), fixture.colleague("Navn"), accounts));
    }
}
