package dk.enindgang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings of passwords that are kept here. Read from the same places as {@link Settings}, listed in the same table. */
@ApplicationScoped
public class PasswordSettings {

    private final Config config = ConfigProvider.getConfig();

    /** Words that are easy to guess in this municipality, separated by commas or spaces. */
    public String words() {
        return text("password.words", "");
    }

    /** A file with a larger list of passwords that are known; empty: none. */
    public String list() {
        return text("password.list", "");
    }

    /** As written; anything but a number from 1 to 30 is refused at start. */
    public String firstDaysAsWritten() {
        return text("first.password.days", "7");
    }

    /** How long a password that somebody else has typed waits to be used. */
    public Duration firstPassword() {
        return Duration.ofDays(Long.parseLong(firstDaysAsWritten()));
    }

    private String text(String name, String otherwise) {
        return config.getOptionalValue("enindgang." + name, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(otherwise);
    }
}
