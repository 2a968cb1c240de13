package dk.enindgang.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.ClockForTests;
import dk.enindgang.platform.MailSettings;
import dk.enindgang.platform.Settings;
import dk.enindgang.task.DueTally;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R2, R4, against a mail server. */
class PostTest {

    private final Post post = post();

    @Test
    void aMailComesAsItWasWritten() throws MessagingException, IOException {
        try (var server = MailServer.started()) {
            assertThat(post.send(mail("mette@eksempelby.dk"))).isTrue();

            var received = server.received();
            assertThat(received).hasSize(1);
            assertThat(received.get(0).getSubject()).isEqualTo("Én Indgang: det venter på dig i dag");
            assertThat(String.valueOf(received.get(0).getContent())).contains("én opgave, der er over tid");
            assertThat(received.get(0).getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(String.valueOf(received.get(0).getAllRecipients()[0])).isEqualTo("mette@eksempelby.dk");
        }
    }

    @Test
    void itLogsInWhereTheServerAsks() {
        try (var server = MailServer.started().asks("enindgang", "Hemmelig-1")) {
            assertThat(post.send(mail("mette@eksempelby.dk"))).isTrue();
            assertThat(server.received()).hasSize(1);
            System.setProperty("enindgang.mail.password", "forkert");
            assertThat(post.send(mail("mette@eksempelby.dk"))).isFalse();
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void aServerThatCannotGuardTheWayGetsNothing() {
        try (var server = MailServer.started()) {
            System.setProperty("enindgang.mail.guard", "STARTTLS");
            assertThat(post.send(mail("mette@eksempelby.dk"))).isFalse();
            System.setProperty("enindgang.mail.guard", "TLS");
            assertThat(post.send(mail("mette@eksempelby.dk"))).isFalse();
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void aServerThatIsAwayIsToldFromAnAddressThatIsNone() {
        try (var server = MailServer.started()) {
            assertThat(post.send(mail("ikke en adresse")))
                    .as("never tried again")
                    .isTrue();
            assertThat(post.send(mail("a@b.dk\r\nBcc: andre@c.dk"))).isTrue();
            assertThat(server.received()).isEmpty();
        }
        System.setProperty("enindgang.mail.host", "127.0.0.1");
        System.setProperty("enindgang.mail.port", "1");
        System.setProperty("enindgang.mail.guard", "NONE");
        System.setProperty("enindgang.mail.from", "enindgang@eksempelby.dk");
        assertThat(post.send(mail("mette@eksempelby.dk"))).isFalse();
        MailServer.forget();
    }

    static Post post() {
        var post = new Post();
        post.settings = new MailSettings();
        post.place = new Settings();
        post.clock = new ClockForTests();
        return post;
    }

    private static WaitingMail mail(String to) {
        var due = new DueTally(UUID.randomUUID(), 1, 0, 0, 0, 0, 0);
        return new WaitingMail(1, ReminderKind.MORNING, "2027-03-26", due, to, Locale.forLanguageTag("da"), 0);
    }
}
