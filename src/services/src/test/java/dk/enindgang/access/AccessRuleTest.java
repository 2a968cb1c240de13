package dk.enindgang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.account.Role;
import dk.enindgang.platform.NotFound;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** R1: the table as it is meant to be, every role with every relation, none left out. */
class AccessRuleTest {

    private static final Set<String> ALLOWED = Set.of(
            "STAFF OWN_WORK CHANGE",
            "STAFF OWN_WORK READ",
            "STAFF OWN_WORK TEAM",
            "STAFF TEAM CHANGE",
            "STAFF TEAM READ",
            "LEADER UNIT_LEADER READ",
            "LEADER UNIT_LEADER TEAM",
            "STAFF CONTACT_NEXT READ",
            "STAFF CONTACT_PERSON CHANGE",
            "STAFF CONTACT_PERSON READ",
            "STAFF CONTACT_PERSON TEAM",
            "STAFF CONTACT_SUBSTITUTE CHANGE",
            "STAFF CONTACT_SUBSTITUTE READ",
            "STAFF BREAK_GLASS READ");

    @Test
    void whatTheTableDoesNotSayIsRefused() {
        Set<String> allowed = Stream.of(Role.values())
                .flatMap(role -> Stream.of(Relation.values())
                        .flatMap(relation -> Stream.of(Act.values())
                                .filter(act -> permit(role, relation).allows(act))
                                .map(act -> role + " " + relation + " " + act)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(allowed).isEqualTo(new TreeSet<>(ALLOWED));
    }

    @Test
    void aRoleAloneOrARelationAloneOpensNothing() {
        assertThat(new Permit(AccessRule.of(role -> true, Set.of()), null).acts())
                .isEmpty();
        assertThat(new Permit(AccessRule.of(role -> false, EnumSet.allOf(Relation.class)), null).acts())
                .isEmpty();
    }

    @Test
    void whoMayNotIsToldThatThereIsNothing() { // R5
        assertThatThrownBy(() -> Permit.NONE.require(Act.READ)).isInstanceOf(NotFound.class);
        assertThat(permit(Role.STAFF, Relation.TEAM).require(Act.CHANGE).relation())
                .isEqualTo(Relation.TEAM);
    }

    private static Permit permit(Role only, Relation relation) {
        return new Permit(AccessRule.of(role -> role == only, Set.of(relation)), null);
    }
}
