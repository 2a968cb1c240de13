package dk.enindgang.family;

import java.util.Set;
import java.util.UUID;

/** Says who works with families besides those the families themselves know of. A feature built upon them implements it. */
public interface FamilyWorkers {

    /** The colleagues who work with an open family this person is in, or are asked to. */
    Set<UUID> of(UUID person);
}
