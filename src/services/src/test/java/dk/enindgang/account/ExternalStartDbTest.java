package dk.enindgang.account;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.inTransactionDo;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static dk.enindgang.platform.db.TestDatabase.sqlAsApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.ClockForTests;
import dk.enindgang.platform.db.SchemaReady;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where accounts from elsewhere and their roles come from. */
class ExternalStartDbTest {

    private static final PasswordHash PASSWORD = PasswordHash.of("Havregrød-12");

    private final ClockForTests clock = new ClockForTests();

    @BeforeEach
    void clean() {
        sql("truncate account cascade; delete from log_in_throttle");
    }

    @AfterEach
    void forget() {
        System.clearProperty("enindgang.oidc.roles");
        System.clearProperty("enindgang.ldap.url");
    }

    @Test
    void anAccountFromBeforeGetsTheOnlySourceThereIs() { // R11
        anExternal("f:1");
        for (String only : Set.of("OIDC", "LDAP")) {
            sql("alter table account drop constraint account_external_source_told;"
                    + "update account set external_source = null;"
                    + "alter table account add constraint account_external_source_told"
                    + " check ((external_id is null) = (external_source is null)) not valid");
            System.setProperty("enindgang.ldap.url", only.equals("LDAP") ? "ldaps://ad1:636" : "");
            start();
            assertThat(sql("select external_source from account").get(0).get(0)).isEqualTo(only);
        }
        System.setProperty("enindgang.ldap.url", "");
        start();
        assertThat(sql("select distinct external_source from account"))
                .as("only once")
                .hasSize(1);
    }

    @Test
    void withoutAMappingWhatOneOnceWroteIsGoneAndWhatWasGivenHereStays() { // R15
        anExternal("f:1");
        enter("f:1", Optional.of(Set.of(Role.EDITOR)));
        inTransactionDo(em -> AccountsForTests.external(em, "given", "f:2", Set.of(Role.LEADER)));

        assertThat(enter("f:1", Optional.empty()).orElseThrow().roles()).containsExactly(Role.STAFF);
        assertThat(enter("f:2", Optional.empty()).orElseThrow().roles()).contains(Role.LEADER);
    }

    @Test
    void aMappingThatIsTakenAwayTakesItsRolesAwayAtStart() { // R15
        UUID mapped = anExternal("f:1");
        enter("f:1", Optional.of(Set.of(Role.EDITOR)));
        UUID given = inTransaction(em -> AccountsForTests.external(em, "given", "f:2", Set.of(Role.LEADER)));

        System.setProperty("enindgang.oidc.roles", "redaktoer=EDITOR");
        start();
        assertThat(find(mapped).orElseThrow().roles()).contains(Role.EDITOR);

        System.clearProperty("enindgang.oidc.roles");
        start();
        assertThat(find(mapped).orElseThrow().roles()).containsExactly(Role.STAFF);
        assertThat(find(given).orElseThrow().roles()).contains(Role.LEADER);
    }

    @Test
    void theTableKnowsWhoseMappingWroteRolesAndOnlyOfAccountsFromElsewhere() { // R15
        anExternal("f:1");
        assertThatThrownBy(() -> sqlAsApplication("update account set roles_source = 'SAML'"))
                .hasMessageContaining("account_roles_source_known");
        sql("truncate account cascade");
        inTransactionDo(em -> AccountsForTests.local(em, "drift", PASSWORD));
        assertThatThrownBy(() -> sqlAsApplication("update account set roles_source = 'OIDC'"))
                .hasMessageContaining("account_roles_source_elsewhere");
    }

    private static void start() {
        inTransactionDo(em -> AccountsForTests.externalStart(em).look(new SchemaReady()));
    }

    private UUID anExternal(String id) {
        return inTransaction(em -> {
            UUID ref = AccountsForTests.external(em, id.replace(":", "."), id, Set.of());
            em.flush();
            return ref;
        });
    }

    private Optional<SignedInAccount> enter(String id, Optional<Set<Role>> roles) {
        return inTransaction(em -> AccountsForTests.externalAccounts(em)
                .enter(ExternalSource.OIDC, id, roles.map(everywhere -> new MappedRoles(everywhere, Set.of()))));
    }

    private Optional<SignedInAccount> find(UUID account) {
        return inTransaction(em -> AccountsForTests.find(em, account, null));
    }
}
