package dk.enindgang.account;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.inTransactionDo;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static dk.enindgang.platform.db.TestDatabase.sqlAsApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.db.SchemaReady;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Roles in single units, as the municipality's own log-in gives them. */
class ProvidedRolesDbTest {

    private static final String SETTING = "drift=OPERATIONS;leder@*=LEADER@*";

    private final String number = "Skole " + UUID.randomUUID();
    private final UUID unit = aUnit(number);
    private final UUID other = aUnit(null);
    private UUID account;

    @BeforeEach
    void anAccount() {
        sql("truncate account cascade");
        account = inTransaction(em -> AccountsForTests.external(em, "lone", "f:1", Set.of()));
    }

    @Test
    void eachLogInEndsWhatIsNotSaidAnyMoreAndBeginsWhatIsNew() { // R15
        assertThat(enter("leder@" + number).roles()).containsExactlyInAnyOrder(Role.STAFF, Role.LEADER);
        assertThat(held()).containsExactly(unit.toString());
        String first = ref();

        enter("leder@" + number, "drift");
        assertThat(ref()).as("the same goes on").isEqualTo(first);

        enter("leder@" + other);
        assertThat(held()).containsExactly(other.toString());

        assertThat(enter("drift").roles()).containsExactlyInAnyOrder(Role.STAFF, Role.OPERATIONS);
        assertThat(held()).isEmpty();
        assertThat(sql("select roles from account")).containsExactly(List.of("OPERATIONS"));
    }

    @Test
    void whatTheLogInGivesAndTakesIsWrittenDown() { // R15, R19
        enter("leder@" + number);
        enter("leder@" + number);
        enter();

        assertThat(sql("select kind, role, unit_ref, source, changed_by from account_change where account_ref = '"
                        + account + "' order by id"))
                .containsExactly(
                        List.of("ROLE_GIVEN", "LEADER", unit.toString(), "IDENTITY_PROVIDER", account.toString()),
                        List.of("ROLE_REVOKED", "LEADER", unit.toString(), "IDENTITY_PROVIDER", account.toString()));
        for (String told : Set.of("'CLOSED', null", "'PASSWORD_SET', null")) {
            assertThatThrownBy(() -> sqlAsApplication("""
                            insert into account_change
                                (id, version, ref, account_ref, kind, role, source, changed_by, changed_at)
                            values (9, 1, gen_random_uuid(), '%1$s', %2$s, 'IDENTITY_PROVIDER', '%1$s', now())""".formatted(account, told)))
                    .hasMessageContaining("account_change_by_another");
        }
    }

    @Test
    void aUnitThatIsNotHereGivesNothingHindersNobodyAndIsTold() { // R15
        String nowhere = "nowhere " + UUID.randomUUID();

        assertThat(enter("leder@" + nowhere, "drift").roles()).containsExactlyInAnyOrder(Role.STAFF, Role.OPERATIONS);
        assertThat(held()).isEmpty();
        assertThat(AccountsForTests.UNKNOWN.list()).contains("ENINDGANG_OIDC_ROLES, line 2: " + nowhere);

        aUnit(nowhere);
        assertThat(enter("leder@" + nowhere).roles()).contains(Role.LEADER);
        assertThat(AccountsForTests.UNKNOWN.list()).noneMatch(line -> line.contains(nowhere));
    }

    @Test
    void aUnitThatIsClosedIsNotHere() { // R15
        sql("""
                update org_unit set valid_to = '2021-01-01' where ref = '%1$s';
                update unit_place set valid_to = '2021-01-01'
                where unit_id = (select id from org_unit where ref = '%1$s')""".formatted(unit));

        enter("leder@" + number);
        assertThat(held()).isEmpty();
    }

    @Test
    void capitalsDoNotMatterButWhereTwoAreMeantNeitherIs() { // R15
        enter("leder@" + number.toUpperCase(java.util.Locale.ROOT));
        assertThat(held()).containsExactly(unit.toString());

        aUnit(number.toUpperCase(java.util.Locale.ROOT));
        enter("leder@" + number);
        assertThat(held()).as("written exactly").containsExactly(unit.toString());
        enter("leder@" + number.toLowerCase(java.util.Locale.ROOT));
        assertThat(held()).isEmpty();
    }

    @Test
    void withoutAMappingNothingOfItIsLeftAtTheNextLogInOrStart() { // R15
        enter("leder@" + number);
        inTransactionDo(em -> AccountsForTests.externalAccounts(em)
                .enter(
                        ExternalSource.OIDC,
                        "f:1",
                        RoleMapping.parse("", UnaryOperator.identity()).of(Set.of())));
        assertThat(held()).isEmpty();

        enter("leder@" + number);
        sql("update account set external_source = 'LDAP'");
        System.setProperty("enindgang.oidc.roles", "");
        System.setProperty("enindgang.ldap.roles", SETTING);
        start();
        assertThat(held()).as("of another source").hasSize(1);
        System.clearProperty("enindgang.ldap.roles");
        start();
        assertThat(held()).isEmpty();
        assertThat(sql("select kind, source from account_change where account_ref = '" + account
                        + "' order by changed_at desc, id desc limit 1"))
                .containsExactly(List.of("ROLE_REVOKED", "IDENTITY_PROVIDER"));
    }

    @Test
    void whatWasGivenHereIsNotTouched() { // R18
        sql("""
                insert into role_assignment (id, version, ref, account_ref, role, unit_ref, source, given_by, valid_from)
                values (nextval('stored_seq'), 1, gen_random_uuid(), '%s', 'LEADER', '%s', 'LOCAL', gen_random_uuid(),
                    '2020-01-01')""".formatted(account, unit));

        enter("leder@" + number);
        assertThat(held()).hasSize(2);
        enter();
        assertThat(sql("select source from role_assignment where revoked_at is null and account_ref = '" + account
                        + "'"))
                .containsExactly(List.of("LOCAL"));
    }

    private SignedInAccount enter(String... values) {
        RoleMapping mapping = RoleMapping.parse(SETTING, UnaryOperator.identity());
        return inTransaction(em -> AccountsForTests.externalAccounts(em)
                .enter(ExternalSource.OIDC, "f:1", mapping.of(Set.of(values)))
                .orElseThrow());
    }

    private List<String> held() {
        return sql("select unit_ref from role_assignment where revoked_at is null and account_ref = '" + account + "'")
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    private String ref() {
        return sql("select ref from role_assignment where revoked_at is null and account_ref = '" + account + "'")
                .get(0)
                .get(0);
    }

    private static void start() {
        inTransactionDo(em -> AccountsForTests.externalStart(em).look(new SchemaReady()));
    }

    private static UUID aUnit(String number) {
        UUID ref = UUID.randomUUID();
        String written = number == null ? "null" : "'" + number + "'";
        sql(
                "insert into org_unit (id, version, ref, name, kind, external_id, valid_from) values (nextval('stored_seq'), 1, '"
                        + ref + "', 'Skolen', 'SCHOOL', " + written + ", '2020-08-01')");
        return ref;
    }
}
