package dk.enindgang.account;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.inTransactionDo;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.password.PasswordsForTests;
import dk.enindgang.platform.db.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountDialogueDbTest {

    private static final String PASSWORD = "Havregrød-på-fad";

    private final List<String> shown = new ArrayList<>();

    @BeforeEach
    void clean() {
        sql("truncate account cascade");
    }

    @Test
    void whatIsTypedBecomesAnAccountThatFitsItsPassword() throws SQLException { // R1, R10
        assertThat(hold("Karin.Drift", "Karin Holm", "operations", "operations, editor", PASSWORD, PASSWORD))
                .isTrue();

        Account made = account("karin.drift");
        assertThat(made.password().matches(PASSWORD)).isTrue();
        assertThat(made.password().weakerThanToday()).isFalse();
        assertThat(made.getDisplayName()).isEqualTo("Karin Holm");
        assertThat(sql("select roles from account")).containsExactly(List.of("EDITOR,OPERATIONS"));
        assertThat(made.isPractice()).isFalse();
        assertThat(shown)
                .contains(
                        "Særlige roller, adskilt af komma: LEADER, EDITOR, DIRECTORY_EDITOR, OPERATIONS, AUDITOR, ADMIN"
                                + " (tom: ingen):");
        assertThat(shown).contains("Kontoen karin.drift er oprettet. Der kan logges ind nu.");
        assertThat(shown)
                .last()
                .asString()
                .startsWith("Ved første log-in skal vedkommende vælge sin egen adgangskode.");
        assertThat(made.hasFirstPassword()).isTrue(); // R25
    }

    @Test
    void thePasswordIsNeverShown() throws SQLException { // R10
        hold("mette", "Mette", "TEACHER", "", PASSWORD, PASSWORD);

        assertThat(shown).isNotEmpty().noneMatch(line -> line.contains("Havregrød"));
    }

    @Test
    void whatCannotBeUnderstoodIsAskedForAgain() throws SQLException { // R10
        var typed = new ArrayList<>(List.of("to ord", "mette", " ", "Mette", "astronaut", "teacher", "janitor", ""));
        typed.addAll(List.of(
                "kort",
                "mette-og-havregrød",
                "kommunen-er-stor",
                "qwerty123456",
                PASSWORD,
                "Havregrød-på-bad",
                PASSWORD,
                PASSWORD));

        assertThat(hold(typed.toArray(String[]::new))).isTrue();

        assertThat(shown)
                .contains(
                        "Brug bogstaver, tal og tegnene . _ @ + -",
                        "Skriv et navn på højst 200 tegn.",
                        "Skriv en af de nævnte.",
                        "Skriv en eller flere af de nævnte, eller ingenting.",
                        "Adgangskoden er for kort; den skal være på mindst 12 tegn.",
                        "Adgangskoden må ikke indeholde brugernavnet og ikke være over 1.000 tegn. Vælg en anden.",
                        "Adgangskoden rummer ordet „kommune“, som er let at gætte her. Vælg en uden.",
                        "Adgangskoden er på listen over dem, der prøves først. Vælg en anden.",
                        "De to er ikke ens. Prøv igen.");
        assertThat(sql("select roles from account")).containsExactly(List.of(""));
    }

    @Test
    void aUserNameThatIsTakenIsLeftAsItIs() throws SQLException { // R10
        hold("mette", "Mette", "TEACHER", "", PASSWORD, PASSWORD);

        assertThat(hold("METTE", "En anden", "LEADER", "leader", PASSWORD, PASSWORD))
                .isFalse();
        assertThat(account("mette").getDisplayName()).isEqualTo("Mette");
        assertThat(shown)
                .last()
                .isEqualTo(
                        "Der er allerede en konto med brugernavnet mette eller med det navn i kommunens log-in eller katalog. Intet er ændret.");
    }

    @Test
    void withoutAPasswordTheAccountIsThatOfTheMunicipalitysLogIn() throws SQLException { // R11
        assertThat(hold("mette", "Mette", "TEACHER", "leader", "", "AD", "oidc", "  ", "f:123:Mette"))
                .isTrue();

        assertThat(shown).contains("Skriv OIDC eller LDAP.");
        assertThat(sql("select user_name, password_hash, external_source, external_id, roles from account")
                        .toString())
                .isEqualTo("[[mette, null, OIDC, f:123:Mette, LEADER]]");
        assertThat(account("mette").password().matches("")).isFalse();
        assertThat(account("mette").hasFirstPassword()).isFalse();
        assertThat(hold("anden", "Anden", "TEACHER", "", "", "OIDC", "f:123:Mette"))
                .as("two accounts for one person over there")
                .isFalse();
        assertThat(hold("anden", "Anden", "TEACHER", "", "", "LDAP", "f:123:Mette"))
                .as("the same name in the directory is somebody else's")
                .isTrue();
    }

    @Test
    void theApplicationGoesOnNumberingBesideIt() throws SQLException {
        hold("mette", "Mette", "TEACHER", "", PASSWORD, PASSWORD);
        PasswordHash password = PasswordHash.of(PASSWORD, 1_000);
        for (int i = 0; i < 120; i++) {
            String name = "navn" + i;
            inTransactionDo(em -> em.persist(new Account(name, name, Profession.TEACHER, password)));
        }
        assertThat(sql("select id from account")).hasSize(121);
    }

    private boolean hold(String... typed) throws SQLException {
        try (Connection connection = TestDatabase.connect()) {
            return new AccountDialogue(
                            new Typist(new ArrayDeque<>(List.of(typed)), shown), PasswordsForTests.rules("Kommunen"))
                    .hold(connection);
        }
    }

    private static Account account(String userName) {
        return inTransaction(em -> em.createNamedQuery("Account.byUserName", Account.class)
                .setParameter("userName", userName)
                .getSingleResult());
    }

    /** Somebody at a terminal, who has thought about the answers before. */
    private record Typist(Deque<String> typed, List<String> shown) implements AccountDialogue.Terminal {

        @Override
        public String ask(String question) {
            shown.add(question);
            return typed.remove();
        }

        @Override
        public String askSecret(String question) {
            return ask(question);
        }

        @Override
        public void say(String sentence) {
            shown.add(sentence);
        }
    }
}
