package dk.enindgang.person;

import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.Readiness;
import dk.enindgang.platform.db.SchemaReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** Looks at the start whether the keys for CPR numbers can be used (R6). */
@ApplicationScoped
public class CprCheck {

    @Inject
    Settings settings;

    @Inject
    Readiness readiness;

    void look(@Observes SchemaReady ready) {
        fault().ifPresent(readiness::refuse);
    }

    Optional<String> fault() {
        try {
            CprKeys.of(settings.cprKeys(), settings.practice());
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of("ENINDGANG_CPR_KEYS " + wrong.getMessage());
        }
    }
}
