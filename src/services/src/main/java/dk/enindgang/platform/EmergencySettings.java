package dk.enindgang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the emergency sheets go. Read from the same places as {@link Settings}, listed in the same table. */
@ApplicationScoped
public class EmergencySettings {

    private final Config config = ConfigProvider.getConfig();

    /** Whether sheets are written at all. */
    public boolean writes() {
        return !folderAsWritten().isEmpty();
    }

    public Path folder() {
        return Path.of(folderAsWritten());
    }

    /** As written; anything but a whole path is refused at start. */
    public String folderAsWritten() {
        return text("emergency.folder", "");
    }

    /** What opens a sheet; a short one is refused at start. */
    public String password() {
        return text("emergency.password", "");
    }

    public int keepDays() {
        return Integer.parseInt(keepDaysAsWritten());
    }

    /** As written; anything but a number from 1 to 60 is refused at start. */
    public String keepDaysAsWritten() {
        return text("emergency.keep.days", "3");
    }

    private String text(String name, String otherwise) {
        return config.getOptionalValue("enindgang." + name, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(otherwise);
    }
}
