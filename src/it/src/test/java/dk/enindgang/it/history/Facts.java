package dk.enindgang.it.history;

import java.util.List;
import java.util.Optional;

/**
 * What the database holds, and what has come to a listener.
 *
 * @param children the surnames of all children
 * @param received the events that have come to the listener, in order; empty if nobody has asked it yet
 * @param chain what is wrong with the log of looks; empty if nothing is
 */
record Facts(
        List<Run> runs,
        List<Answer> answers,
        List<String> children,
        List<Task> tasks,
        List<Handover> handovers,
        List<Event> events,
        Optional<List<String>> received,
        List<Look> looks,
        List<Sum> sums,
        String chain) {

    static final String STARTED = "dk.enindgang.guiderun.started";
    static final String STEPPED = "dk.enindgang.guiderun.stepped";
    static final String CLOSED = "dk.enindgang.guiderun.closed";
    static final String CREATED = "dk.enindgang.task.created";
    static final String HANDED_ON = "dk.enindgang.task.handedon";
    static final String DONE = "dk.enindgang.task.done";
    static final String REOPENED = "dk.enindgang.task.reopened";

    /**
     * A run.
     *
     * @param answered how many answers it says it has
     * @param child the surname of whom it is about; empty for nobody
     * @param additions rows in the log of looks that tell of its beginning
     */
    record Run(
            String ref,
            String user,
            long version,
            long answered,
            boolean closed,
            String closingNote,
            String child,
            long additions) {}

    /** An answer to a step of a run. */
    record Answer(String run, String note) {}

    /**
     * A task.
     *
     * @param step its number in the guide
     * @param assignee the account of who has it; empty for nobody, or for who has none
     */
    record Task(String ref, String run, String step, long version, boolean done, String note, String assignee) {}

    /** That somebody was asked to take a task. */
    record Handover(String task, String reason, String status, String answer) {}

    /** An event, in the order they were stored. */
    record Event(String ref, String subject, String type, boolean sent) {}

    /** A row of the log: a look at the child of a run. */
    record Look(String run, String address) {}

    /** Something that is kept as a sum. */
    record Sum(String what, long kept, long counted) {}
}
