package dk.enindgang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where mail is handed in. Read from the same places as {@link Settings}, listed in the same table. */
@ApplicationScoped
public class MailSettings {

    /** How the way to the mail server is guarded. */
    public enum Guard {
        /** Asked for in the clear, then guarded; refused if the server cannot. */
        STARTTLS,
        /** Guarded from the first letter. */
        TLS,
        /** Not guarded: for a server on the same machine. */
        NONE
    }

    private final Config config = ConfigProvider.getConfig();

    /** Whether mail is sent at all. */
    public boolean sends() {
        return !host().isEmpty();
    }

    public String host() {
        return text("mail.host", "");
    }

    public int port() {
        return Integer.parseInt(portAsWritten());
    }

    /** As written; anything but a port is refused at start. */
    public String portAsWritten() {
        return text("mail.port", "587");
    }

    public Guard guard() {
        return Guard.valueOf(guardAsWritten());
    }

    /** As written; anything but a {@link Guard} is refused at start. */
    public String guardAsWritten() {
        return text("mail.guard", Guard.STARTTLS.name()).toUpperCase(Locale.ROOT);
    }

    /** The words a guard may be written with. */
    public static String guards() {
        return Arrays.stream(Guard.values()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** The address mail comes from. */
    public String from() {
        return text("mail.from", "");
    }

    /** Empty where the server asks for none. */
    public Optional<String> user() {
        return Optional.of(text("mail.user", "")).filter(user -> !user.isEmpty());
    }

    public String password() {
        return text("mail.password", "");
    }

    private String text(String name, String otherwise) {
        return config.getOptionalValue("enindgang." + name, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(otherwise);
    }
}
