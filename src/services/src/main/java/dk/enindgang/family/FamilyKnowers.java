package dk.enindgang.family;

import dk.enindgang.access.Access;
import dk.enindgang.access.ByName;
import dk.enindgang.organisation.Standing;
import dk.enindgang.person.Protection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Lets those who work with a family keep sight of a member who is protected from now on (R4). */
@ApplicationScoped
public class FamilyKnowers {

    @Inject
    ByName byName;

    @Inject
    Access access;

    @Inject
    @Any
    Instance<FamilyWorkers> features;

    /** Where the caller works today. */
    Optional<Standing> standing() {
        return access.standing();
    }

    /** Before anything else of her is protected, or the caller would be closed out herself. */
    void openToMyself(UUID person, Protection protection) {
        if (protection != Protection.NONE) {
            standing().ifPresent(mine -> byName.open(person, mine.employee()));
        }
    }

    /** Whoever is the family's contact person would be closed out without a word. */
    void openToWorkers(UUID person, Protection protection) {
        if (protection != Protection.NONE) {
            features.forEach(feature -> feature.of(person).forEach(employee -> byName.open(person, employee)));
        }
    }
}
