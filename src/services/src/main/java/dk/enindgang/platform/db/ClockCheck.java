package dk.enindgang.platform.db;

import dk.enindgang.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Looks at the start whether the clock is moved, and whether it may be (platform R4). */
@ApplicationScoped
public class ClockCheck {

    private static final System.Logger LOG = System.getLogger(ClockCheck.class.getName());

    @Inject
    Settings settings;

    @Inject
    Readiness readiness;

    void look(@Observes SchemaReady ready) {
        fault().ifPresent(readiness::refuse);
        settings.practiceNow()
                .ifPresent(now -> LOG.log(Level.INFO, "The clock of this practice municipality was set to {0}.", now));
    }

    Optional<String> fault() {
        if (settings.practiceNowAsWritten().isEmpty() || settings.practiceNow().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                settings.practice()
                        ? "ENINDGANG_PRACTICE_NOW skal være en dag og et klokkeslæt som 2027-03-19T15:00."
                        : "ENINDGANG_PRACTICE_NOW må kun stå, når ENINDGANG_MODE er practice: uret stilles aldrig i drift.");
    }
}
