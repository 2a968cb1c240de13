package dk.enindgang.web.task;

import dk.enindgang.task.TaskRow;
import java.util.UUID;

/**
 * A line of a list of tasks, in words: each page says them once and shows them several times.
 *
 * @param state as the mark {@code e:due} has it
 * @param due when, in words
 * @param who who has it and who is asked to take it
 * @param absence that who has it is away; empty while she is here
 */
public record TaskLine(TaskRow row, String state, String due, String who, String absence) {

    public UUID ref() {
        return row.ref();
    }

    public String title() {
        return row.title();
    }

    public String guide() {
        return row.guide();
    }

    /** The child's name; empty where none is shown. */
    public String child() {
        return row.child();
    }
}
