package dk.enindgang.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.MailSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailCheckTest {

    private final MailCheck check = new MailCheck();

    MailCheckTest() {
        check.settings = new MailSettings();
    }

    @AfterEach
    void forget() {
        MailServer.forget();
    }

    @Test
    void withoutAMailServerNothingIsAskedFor() {
        assertThat(check.settings.sends()).isFalse();
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void whatCannotWorkIsSaidAtTheStart() {
        System.setProperty("enindgang.mail.host", "127.0.0.1");
        System.setProperty("enindgang.mail.port", "66000");
        System.setProperty("enindgang.mail.guard", "maybe");
        System.setProperty("enindgang.mail.from", "not an address");

        assertThat(String.join(" ", check.faults()))
                .contains("ENINDGANG_MAIL_PORT", "ENINDGANG_MAIL_GUARD skal være en af: STARTTLS, TLS, NONE.")
                .contains("ENINDGANG_MAIL_FROM");

        System.setProperty("enindgang.mail.port", "25");
        System.setProperty("enindgang.mail.guard", "none");
        System.setProperty("enindgang.mail.from", "enindgang@eksempelby.dk");
        assertThat(check.faults()).isEmpty();
    }
}
