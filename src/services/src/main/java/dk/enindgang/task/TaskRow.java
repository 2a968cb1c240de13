package dk.enindgang.task;

import dk.enindgang.access.Relation;
import dk.enindgang.organisation.Absence;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of tasks.
 *
 * @param guide the title of the guide
 * @param due the last moment in time; missing where there is no day
 * @param words the guide's own about when; may be empty
 * @param who who has it; empty where it lies in the unit's inbox
 * @param unit the unit in whose inbox it lies; empty where somebody has it
 * @param asked who is asked to take it; empty where nobody is
 * @param relation by which the child is shown; missing where none is
 * @param child the child's name; empty where none is shown
 * @param absence of who has it; missing while she is here
 */
public record TaskRow(
        UUID ref,
        String title,
        String guide,
        @Nullable Instant due,
        String words,
        TaskStatus status,
        String who,
        String unit,
        String asked,
        @Nullable UUID person,
        @Nullable Relation relation,
        String child,
        @Nullable Absence absence)
        implements Serializable {

    TaskRow about(String name) {
        return new TaskRow(ref, title, guide, due, words, status, who, unit, asked, person, relation, name, absence);
    }

    public boolean isDone() {
        return status == TaskStatus.DONE;
    }
}
