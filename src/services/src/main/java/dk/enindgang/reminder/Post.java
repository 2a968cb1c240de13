package dk.enindgang.reminder;

import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.MailSettings;
import dk.enindgang.platform.MailSettings.Guard;
import dk.enindgang.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Hands mail in at the municipality's mail server. */
@ApplicationScoped
class Post {

    private static final System.Logger LOG = System.getLogger(Post.class.getName());

    private static final String PATIENCE_MILLIS = "10000";

    @Inject
    MailSettings settings;

    @Inject
    Settings place;

    @Inject
    Clock clock;

    /**
     * R2.
     *
     * @return false if the server did not take it now; a mail it will never take counts as taken and is said in the log
     */
    boolean send(WaitingMail mail) {
        try {
            Transport.send(message(mail));
            return true;
        } catch (AddressException e) {
            LOG.log(
                    Level.WARNING,
                    "The mail address of colleague {0} is none.",
                    mail.due().employee());
            return true;
        } catch (SendFailedException e) {
            Address[] invalid = e.getInvalidAddresses();
            boolean never = invalid != null && invalid.length > 0;
            LOG.log(
                    Level.WARNING,
                    "The mail server refused a reminder for colleague {0}: {1}",
                    mail.due().employee(),
                    never ? "it knows no such address" : "not now");
            return never;
        } catch (MessagingException e) {
            // Its words may hold the address.
            LOG.log(
                    Level.WARNING,
                    "The mail server did not take a reminder: {0}",
                    e.getClass().getName());
            return false;
        }
    }

    private MimeMessage message(WaitingMail mail) throws MessagingException {
        var words = new MailWords(mail, place.baseUrl(), place.municipality());
        var message = new MimeMessage(session());
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(words.subject(), StandardCharsets.UTF_8.name());
        message.setText(words.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language().getLanguage());
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(Clocks.DENMARK)));
        return message;
    }

    private Session session() {
        var properties = new Properties();
        Guard guard = settings.guard();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", String.valueOf(settings.port()));
        properties.put("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(guard == Guard.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(guard == Guard.STARTTLS));
        properties.put("mail.smtp.ssl.enable", String.valueOf(guard == Guard.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return Session.getInstance(properties, settings.user().map(this::logIn).orElse(null));
    }

    private @Nullable Authenticator logIn(String user) {
        var who = new PasswordAuthentication(user, settings.password());
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return who;
            }
        };
    }
}
