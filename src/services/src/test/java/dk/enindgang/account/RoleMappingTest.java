package dk.enindgang.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.account.MappedRoles.UnitRole;
import dk.enindgang.ldap.LdapPerson;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoleMappingTest {

    @Test
    void eachValueGivesItsRoleAndTheOthersNone() { // R15
        RoleMapping mapping =
                claims("http://eksempelby.dk/roles/jobrole/leder/1=LEADER; red=EDITOR ;red=DIRECTORY_EDITOR");

        assertThat(everywhere(mapping, Set.of("red", "andet"))).isEqualTo(Set.of(Role.EDITOR, Role.DIRECTORY_EDITOR));
        assertThat(everywhere(mapping, Set.of("http://eksempelby.dk/roles/jobrole/leder/1")))
                .isEqualTo(Set.of(Role.LEADER));
        assertThat(everywhere(mapping, Set.of("RED", "LEADER"))).isEqualTo(Set.of());
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

        assertThat(everywhere(mapping, Set.of("cn=ei-leder, ou=grupper, dc=Eksempelby, dc=dk")))
                .isEqualTo(Set.of(Role.LEADER));
        assertThat(everywhere(mapping, Set.of("CN=EI-Leder,OU=Andre,DC=eksempelby,DC=dk")))
                .isEqualTo(Set.of());
        assertThat(everywhere(mapping, Set.of("Drift"))).isEqualTo(Set.of(Role.OPERATIONS));
    }

    @Test
    void aLeaderOfOneUnitIsOneThereAndNotEverywhere() { // R15
        RoleMapping mapping = claims("drift=OPERATIONS; leder=LEADER@101 ;leder=LEADER@102");

        MappedRoles roles = mapping.of(Set.of("leder", "drift")).orElseThrow();
        assertThat(roles.everywhere()).containsExactly(Role.OPERATIONS);
        assertThat(roles.units())
                .containsExactlyInAnyOrder(new UnitRole(Role.LEADER, "101", 2), new UnitRole(Role.LEADER, "102", 3));
        assertThat(mapping.of(Set.of("andet")).orElseThrow()).isEqualTo(MappedRoles.none());
    }

    @Test
    void aStarStandsForTheNumberOfTheUnit() { // R15
        RoleMapping claim = claims("http://eksempelby.dk/roles/jobrole/ei_leder/1@*=LEADER@*");

        assertThat(units(
                        claim,
                        "http://eksempelby.dk/roles/jobrole/ei_leder/1@101",
                        "http://eksempelby.dk/roles/jobrole/ei_leder/1@Skole 7",
                        "http://eksempelby.dk/roles/jobrole/ei_leder/1@",
                        "http://eksempelby.dk/roles/jobrole/ei_leder/1",
                        "x http://eksempelby.dk/roles/jobrole/ei_leder/1@102"))
                .containsExactlyInAnyOrder("101", "Skole 7");

        RoleMapping groups = RoleMapping.parse("CN=EI-Leder-*,OU=Grupper,DC=dk=LEADER@*", LdapPerson::form);
        assertThat(units(groups, "cn=EI-leder-A1, OU=grupper, dc=DK", "CN=EI-Leder-2,OU=Andre,DC=dk"))
                .containsExactly("a1");
    }

    @Test
    void aUnitThatCannotBeKeptIsRefusedInPlainWords() { // R15
        assertThatThrownBy(() -> claims("red=EDITOR@101")).hasMessageContaining("Kun LEADER kan gives for én enhed");
        assertThatThrownBy(() -> claims("leder=LEADER@ ")).hasMessageContaining("nævner ingen enhed");
        for (String stars : Set.of("leder=LEADER@*", "l*der*=LEADER@*")) {
            assertThatThrownBy(() -> claims(stars)).hasMessageContaining("netop én stjerne");
        }
        assertThat(units(claims("l*der=LEADER@101"), "leder"))
                .as("without @* a star is a star")
                .isEmpty();
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
                "a=LEADER@101,b=LEADER@102",
                "a=LEADER@101 red=EDITOR",
                "a=ADMIN=ADMIN")) {
            assertThatThrownBy(() -> claims(two)).as(two).hasMessageContaining("nævner mere end én rolle");
        }
    }

    @Test
    void aGroupMayBeCalledWhatARoleIsCalled() { // R15
        RoleMapping mapping = RoleMapping.parse("CN=ADMIN,OU=LEADER,DC=dk=ADMIN;LEADERS=LEADER", LdapPerson::form);

        assertThat(everywhere(mapping, Set.of("cn=admin,ou=leader,dc=dk"))).isEqualTo(Set.of(Role.ADMIN));
        assertThat(everywhere(claims("a=LEADERSHIP=EDITOR"), Set.of("a=LEADERSHIP")))
                .isEqualTo(Set.of(Role.EDITOR));
    }

    private static RoleMapping claims(String setting) {
        return RoleMapping.parse(setting, UnaryOperator.identity());
    }

    private static Set<Role> everywhere(RoleMapping mapping, Set<String> values) {
        return mapping.of(values).orElseThrow().everywhere();
    }

    private static Set<String> units(RoleMapping mapping, String... values) {
        return mapping.of(Set.of(values)).orElseThrow().units().stream()
                .map(UnitRole::unit)
                .collect(Collectors.toSet());
    }
}
