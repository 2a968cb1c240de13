package dk.enindgang.organisation;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What taking in an entry does: to whom or what, with its number, and to which fields.
 *
 * @param version of what was here before; zero if nothing was
 */
public record Taken(Effect effect, String about, long version, List<Change> changes) implements Serializable {

    public Taken {
        changes = List.copyOf(changes);
    }

    static Taken added(String about, Map<EntryField, Serializable> fields) {
        return new Taken(Effect.NEW, about, 0, Change.between(Map.of(), fields));
    }

    static Taken changed(String about, long version, List<Change> changes) {
        return new Taken(changes.isEmpty() ? Effect.SAME : Effect.CHANGED, about, version, changes);
    }
}
