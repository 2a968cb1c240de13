package dk.enindgang.password;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.db.Readiness;
import dk.enindgang.platform.db.SchemaReady;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PasswordPolicyTest {

    private final PasswordPolicy policy = PasswordsForTests.policy();

    @AfterEach
    void forget() {
        System.clearProperty("enindgang.password.list");
        System.clearProperty("enindgang.password.words");
        System.clearProperty("enindgang.first.password.days");
    }

    @Test
    void withoutSettingsThereIsNothingToSay() {
        policy.look(new SchemaReady());

        assertThat(policy.readiness.state()).isNotEqualTo(Readiness.State.REFUSED);
        assertThat(policy.fault("Byggryn-til-alle", "bo", "Bo")).isEmpty();
    }

    @Test
    void theWordsOfTheSettingsCount() { // R2
        System.setProperty("enindgang.password.words", "byggryn");

        assertThat(policy.fault("Byggryn-til-alle", "bo", "Bo"))
                .hasValue(new PasswordFault("password.word", "byggryn"));
    }

    @Test
    void whatCannotBeKeptIsRefusedAtStart() { // R4
        System.setProperty("enindgang.password.list", "/no/such/list");
        System.setProperty("enindgang.first.password.days", "31");
        policy.look(new SchemaReady());

        assertThat(policy.readiness.state()).isEqualTo(Readiness.State.REFUSED);
        assertThat(policy.readiness.reason())
                .contains("ENINDGANG_PASSWORD_LIST", "ENINDGANG_FIRST_PASSWORD_DAYS skal være et tal fra 1 til 30.");
    }
}
