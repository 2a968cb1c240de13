package dk.enindgang.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.ldap.LdapPerson;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RoleMappingTest {

    @Test
    void eachValueGivesItsRoleAndTheOthersNone() { // R15
        RoleMapping mapping =
                claims("http://eksempelby.dk/roles/jobrole/leder/1=LEADER; red=EDITOR ;red=DIRECTORY_EDITOR");

        assertThat(mapping.of(Set.of("red", "andet"))).contains(Set.of(Role.EDITOR, Role.DIRECTORY_EDITOR));
        assertThat(mapping.of(Set.of("http://eksempelby.dk/roles/jobrole/leder/1")))
                .contains(Set.of(Role.LEADER));
        assertThat(mapping.of(Set.of("RED", "LEADER"))).contains(Set.of());
    }

    @Test
    void withoutAMappingNothingIsSaidAboutRoles() { // R15
        assertThat(claims("").of(Set.of("LEADER"))).isEqualTo(Optional.empty());
        assertThat(claims(" ; ").of(Set.of())).isEmpty();
    }

    @Test
    void aGroupOfADirectoryIsTheSameInCapitalsAndWithSpaces() { // R15
        RoleMapping mapping = RoleMapping.parse(
                "CN=EI-Leder,OU=Grupper,DC=eksempelby,DC=dk=LEADER;drift=OPERATIONS", LdapPerson::form);

        assertThat(mapping.of(Set.of("cn=ei-leder, ou=grupper, dc=Eksempelby, dc=dk")))
                .contains(Set.of(Role.LEADER));
        assertThat(mapping.of(Set.of("CN=EI-Leder,OU=Andre,DC=eksempelby,DC=dk")))
                .contains(Set.of());
        assertThat(mapping.of(Set.of("Drift"))).contains(Set.of(Role.OPERATIONS));
    }

    @Test
    void aRoleForOneUnitIsReadAndRefusedInPlainWords() { // R15
        assertThatThrownBy(() -> claims("leder=LEADER@skole-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("„leder=LEADER@skole-1“ giver rollen for én enhed, „skole-1“");
    }

    @Test
    void whatCannotBeReadIsNamed() { // R15
        assertThatThrownBy(() -> claims("leder")).hasMessageContaining("„leder“ kan ikke læses");
        assertThatThrownBy(() -> claims("=LEADER")).hasMessageContaining("kan ikke læses");
        for (String nobodys : Set.of("STAFF", "ROOT", "leader", "Role")) {
            assertThatThrownBy(() -> claims("a=" + nobodys))
                    .hasMessageContaining("„a=" + nobodys + "“ nævner ingen rolle")
                    .hasMessageContaining("LEADER, EDITOR");
        }
    }

    @Test
    void aForgottenSemicolonIsSeen() { // R15
        for (String two : Set.of(
                "leder=LEADER,red=EDITOR",
                "leder=LEADER red=EDITOR",
                "CN=EI-Leder,OU=Grupper,DC=dk=LEADER,CN=EI-Red,DC=dk=EDITOR",
                "a=ADMIN=ADMIN")) {
            assertThatThrownBy(() -> claims(two)).as(two).hasMessageContaining("nævner mere end én rolle");
        }
    }

    @Test
    void aGroupMayBeCalledWhatARoleIsCalled() { // R15
        RoleMapping mapping = RoleMapping.parse("CN=ADMIN,OU=LEADER,DC=dk=ADMIN;LEADERS=LEADER", LdapPerson::form);

        assertThat(mapping.of(Set.of("cn=admin,ou=leader,dc=dk"))).contains(Set.of(Role.ADMIN));
        assertThat(claims("a=LEADERSHIP=EDITOR").of(Set.of("a=LEADERSHIP"))).contains(Set.of(Role.EDITOR));
    }

    private static RoleMapping claims(String setting) {
        return RoleMapping.parse(setting, UnaryOperator.identity());
    }
}
