package dk.enindgang.sheet;

import dk.enindgang.account.PracticeAccounts;
import dk.enindgang.platform.EmergencySettings;
import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.Readiness;
import dk.enindgang.platform.db.SchemaReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at the settings of the sheets when the application starts: an open sheet is worse than none (R2). */
@ApplicationScoped
public class SheetCheck {

    static final int SHORTEST = 14;

    /** What the way of locking takes, in bytes. */
    private static final int LONGEST = 100;

    @Inject
    EmergencySettings settings;

    @Inject
    Settings municipality;

    @Inject
    Readiness readiness;

    void look(@Observes SchemaReady ready) {
        readiness.refuse("Nødarkene er sat forkert op.", faults());
    }

    List<String> faults() {
        var faults = new ArrayList<String>();
        if (!settings.writes()) {
            return faults;
        }
        if (!isWhole(settings.folderAsWritten())) {
            faults.add("ENINDGANG_EMERGENCY_FOLDER skal være en hel sti.");
        }
        if (settings.password().length() < SHORTEST || settings.password().length() > LONGEST) {
            faults.add("ENINDGANG_EMERGENCY_PASSWORD skal have fra " + SHORTEST + " til " + LONGEST + " tegn.");
        } else if (!settings.password().matches("[ -~]+")) {
            faults.add("ENINDGANG_EMERGENCY_PASSWORD må kun have bogstaver fra a til z, tal og almindelige tegn.");
        } else if (!municipality.practice() && settings.password().equalsIgnoreCase(PracticeAccounts.PASSWORD)) {
            faults.add("ENINDGANG_EMERGENCY_PASSWORD er øvekommunens, som alle kender. Vælg en anden.");
        }
        if (!settings.keepDaysAsWritten().matches("[1-9]|[1-5][0-9]|60")) {
            faults.add("ENINDGANG_EMERGENCY_KEEP_DAYS skal være et tal fra 1 til 60.");
        }
        return faults;
    }

    private static boolean isWhole(String path) {
        try {
            return Path.of(path).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
