package dk.enindgang.password;

import dk.enindgang.platform.PasswordSettings;
import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.Readiness;
import dk.enindgang.platform.db.SchemaReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules for new passwords as the settings say them; looked at when the application starts (R4). */
@ApplicationScoped
public class PasswordPolicy {

    @Inject
    Settings settings;

    @Inject
    PasswordSettings passwords;

    @Inject
    Readiness readiness;

    void look(@Observes SchemaReady ready) {
        readiness.refuse("Adgangskoder er sat forkert op.", faults());
    }

    List<String> faults() {
        var faults = new ArrayList<String>();
        if (!passwords.firstDaysAsWritten().matches("[1-9]|[12][0-9]|30")) {
            faults.add("ENINDGANG_FIRST_PASSWORD_DAYS skal være et tal fra 1 til 30.");
        }
        try {
            read();
        } catch (IOException | InvalidPathException e) {
            faults.add("Listen, som ENINDGANG_PASSWORD_LIST peger på, kan ikke læses, eller den er tom.");
        }
        return faults;
    }

    /** What is wrong with this password for this person, if anything. */
    public Optional<PasswordFault> fault(String password, String userName, String displayName) {
        try {
            return read().fault(password, userName, displayName);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of passwords cannot be read any more", e);
        }
    }

    private PasswordRules read() throws IOException {
        return PasswordRules.of(settings.municipality(), passwords.words(), passwords.list());
    }
}
