package dk.enindgang.contact;

import dk.enindgang.access.Relation;
import java.util.Set;
import java.util.UUID;

/**
 * A family the caller was let in to.
 *
 * @param me the colleague the caller is
 * @param relations what she has to do with it
 * @param members the persons in it
 */
record OpenFamily(long id, UUID ref, UUID unit, boolean closed, UUID me, Set<Relation> relations, Set<UUID> members) {

    boolean is(Relation relation) {
        return relations.contains(relation);
    }

    /** The one that is written down. */
    Relation relation() {
        return relations.iterator().next();
    }

    /** R6: whether she works with it, and is not merely to come. */
    boolean isWorkedWith() {
        return relations.stream().anyMatch(one -> one != Relation.CONTACT_NEXT);
    }

    /** R2. */
    boolean isLed() {
        return is(Relation.UNIT_LEADER);
    }
}
