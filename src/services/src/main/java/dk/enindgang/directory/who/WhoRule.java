package dk.enindgang.directory.who;

import java.io.Serializable;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * A rule of a situation, with what it needs of its contact point.
 *
 * @param met somebody is met there at once, by telephone or in person; a mailbox answers nobody who waits
 * @param areas that it serves; none is all
 */
public record WhoRule(RuleTime time, Opening opening, boolean met, int ageFrom, int ageTo, Set<UUID> areas)
        implements Serializable {

    /** W5. */
    public boolean fits(Asked asked) {
        Integer age = asked.age();
        return (age == null || (ageFrom <= age && age <= ageTo))
                && (areas.isEmpty() || asked.areas().isEmpty() || !Collections.disjoint(areas, asked.areas()));
    }
}
