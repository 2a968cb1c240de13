package dk.enindgang.account;

import static dk.enindgang.platform.db.TestDatabase.inTransactionDo;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.Readiness;
import dk.enindgang.platform.db.SchemaReady;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PracticeAccountsDbTest {

    private final Readiness readiness = new Readiness();

    @BeforeEach
    void clean() {
        sql("truncate account cascade");
    }

    @Test
    void aPracticeMunicipalityGetsOnePersonForEachProfession() { // R7
        start(true);

        assertThat(userNames())
                .containsExactlyInAnyOrder(
                        "laerer",
                        "paedagog",
                        "sundhedsplejerske",
                        "raadgiver",
                        "familiebehandler",
                        "beskaeftigelse",
                        "handicap",
                        "ppr",
                        "leder",
                        "sekretariat",
                        "drift",
                        "kontrol");
        assertThat(sql("select distinct profession from account")).hasSize(Profession.values().length);
        assertThat(sql("select 1 from account where not practice")).isEmpty();
        assertThat(readiness.state()).isNotEqualTo(Readiness.State.REFUSED);
    }

    @Test
    void onlySomeHaveMoreThanStaff() { // R8
        start(true);

        assertThat(sql("select user_name, roles from account where roles <> '' order by user_name"))
                .containsExactly(
                        List.of("drift", "OPERATIONS,ADMIN"),
                        List.of("kontrol", "AUDITOR"),
                        List.of("leder", "LEADER,DIRECTORY_EDITOR"),
                        List.of("sekretariat", "EDITOR,DIRECTORY_EDITOR"),
                        List.of("sundhedsplejerske", "EDITOR"));
    }

    @Test
    void theyCanLogInWithThePasswordOfTheNewcomersGuide() {
        start(true);

        String kept = sql("select password_hash from account where user_name = 'ppr'")
                .get(0)
                .get(0);
        assertThat(PasswordHash.parse(kept).matches("Eksempelby-2026")).isTrue();
    }

    @Test
    void aSecondStartChangesNothingAndPutsBackWhatIsMissing() { // R7
        start(true);
        String before = sql("select ref from account where user_name = 'leder'").toString();
        sql("delete from account where user_name = 'laerer'");

        start(true);

        assertThat(userNames()).hasSize(12);
        assertThat(sql("select ref from account where user_name = 'leder'")).hasToString(before);
    }

    @Test
    void inProductionNoneIsMade() { // R7
        start(false);

        assertThat(userNames()).isEmpty();
        assertThat(readiness.state()).isNotEqualTo(Readiness.State.REFUSED);
    }

    @Test
    void inProductionTheApplicationRefusesToServeWhileOneExistsAndSaysWhy() { // R7
        start(true);
        sql("delete from account where user_name <> 'leder'");

        start(false);
        readiness.open();

        assertThat(readiness.state()).isEqualTo(Readiness.State.REFUSED);
        assertThat(readiness.reason()).contains("øvekonti (leder)").contains("ENINDGANG_MODE=practice");
    }

    private static List<String> userNames() {
        return sql("select user_name from account").stream()
                .map(row -> row.get(0))
                .toList();
    }

    private void start(boolean practice) {
        inTransactionDo(em -> {
            var accounts = new PracticeAccounts();
            accounts.em = em;
            accounts.readiness = readiness;
            accounts.settings = new Settings() {
                @Override
                public boolean practice() {
                    return practice;
                }
            };
            accounts.prepare(new SchemaReady());
        });
    }
}
