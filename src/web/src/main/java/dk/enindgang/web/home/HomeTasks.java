package dk.enindgang.web.home;

import dk.enindgang.task.HandoverAnswer;
import dk.enindgang.task.TaskCount;
import dk.enindgang.task.TaskHandovers;
import dk.enindgang.task.TaskRow;
import dk.enindgang.task.TaskShelf;
import dk.enindgang.task.Tasks;
import dk.enindgang.web.frame.WorkBadge;
import dk.enindgang.web.task.TaskLine;
import dk.enindgang.web.task.TaskWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for me on the first page: due today or before, and handed to me. Asked for only where there is something. */
@Named
@RequestScoped
public class HomeTasks {

    private static final int MOST = 5;

    @Inject
    Tasks tasks;

    @Inject
    TaskHandovers handovers;

    @Inject
    WorkBadge badge;

    @Inject
    TaskWords words;

    private List<TaskLine> due = List.of();

    private List<TaskLine> handed = List.of();

    private int inbox;

    private List<HandoverAnswer> answers = List.of();

    /** One row more is asked for than is shown: the last tells only that there is more. */
    public void load() {
        inbox = tasks.countLateInboxes();
        answers = handovers.listAnswers();
        TaskCount count = badge.getCount();
        due = count.overdue() + count.today() > 0 ? first(TaskShelf.DUE) : List.of();
        handed = count.handed() > 0 ? first(TaskShelf.HANDED) : List.of();
    }

    private List<TaskLine> first(TaskShelf shelf) {
        List<TaskRow> rows = tasks.list(shelf, 0, MOST + 1);
        return rows.stream().limit(MOST).map(words::line).toList();
    }

    public List<TaskLine> getDue() {
        return due;
    }

    /** How much is late in the inboxes the reader looks after. */
    public int getInbox() {
        return inbox;
    }

    /** What colleagues answered who were asked to take a task. */
    public List<HandoverAnswer> getAnswers() {
        return answers;
    }

    public List<TaskLine> getHanded() {
        return handed;
    }
}
