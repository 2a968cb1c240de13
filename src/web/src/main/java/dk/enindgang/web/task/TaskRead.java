package dk.enindgang.web.task;

import dk.enindgang.draft.Drafts;
import dk.enindgang.task.TaskHandovers;
import dk.enindgang.task.TaskView;
import dk.enindgang.task.Tasks;
import dk.enindgang.web.draft.DraftLook;
import dk.enindgang.web.draft.Nobody;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Postback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /task/read?task=…}: a task, doing it, taking it, and saying yes or no to it. */
@Named
@ViewScoped
public class TaskRead implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Tasks tasks;

    @Inject
    TaskHandovers handovers;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    @Inject
    DraftLook look;

    private String task = "";

    private TaskView view;

    private boolean changed;

    private String note = "";

    private String answer = "";

    /** What was typed comes back. Who was told no has read it now. */
    public void load() {
        view = tasks.get(Address.uuid(task));
        note = drafts.list(getPlace()).getOrDefault("note", view.note());
        answer = drafts.list(getAnswerPlace()).getOrDefault("answer", "");
        if (view.isDeclined() && view.isFinishable()) {
            handovers.see(view.ref());
        }
    }

    /** Whoever is shown the page once more looks once more; what stands in the page stays, so that nothing typed is lost. */
    public void again() {
        if (Postback.isNow()) {
            Objects.requireNonNull(tasks.get(view.ref()));
        }
    }

    public @Nullable String finish() {
        String next = after(tasks.finish(view.ref(), view.version(), note), "task.read.finished");
        if (next != null) {
            look.tell(getNobody(), view.title(), note);
        }
        return next;
    }

    public @Nullable String take() {
        return after(tasks.take(view.ref(), view.version()), "task.read.taken");
    }

    public @Nullable String reopen() {
        return after(tasks.reopen(view.ref(), view.version()), "task.read.reopened");
    }

    public @Nullable String withdraw() {
        return after(handovers.withdraw(view.ref(), view.version()), "task.read.withdrawn");
    }

    public @Nullable String accept() {
        return after(handovers.accept(view.ref(), view.version()), "task.read.accepted");
    }

    /** Who says no sees it no more. */
    public @Nullable String decline() {
        if (after(handovers.decline(view.ref(), view.version(), answer), "task.read.declined") == null) {
            return null;
        }
        return "/task/list?faces-redirect=true";
    }

    /** Stays on the page when somebody was first; the next press is a decision then. */
    private @Nullable String after(boolean done, String said) {
        if (!done) {
            view = tasks.get(view.ref());
            changed = true;
            return null;
        }
        message.done(said);
        return "/task/read?faces-redirect=true&task=" + view.ref();
    }

    /** Where the note is kept while it is typed. */
    public String getPlace() {
        return Tasks.draftPlace(Address.uuid(task));
    }

    /** Where the reason for a no is kept while it is typed. */
    public String getAnswerPlace() {
        return Tasks.decliningDraftPlace(Address.uuid(task));
    }

    /** Whether what is typed here is to name nobody; null where the task is about a child. */
    public @Nullable Nobody getNobody() {
        return view.aboutChild() ? null : new Nobody(view.guide(), view.edition());
    }

    /** The step in the guide. */
    public String getStepAddress() {
        return Address.of("/guide/read").with("guide", view.guide()).with("edition", view.edition()) + "#trin-"
                + view.number();
    }

    /** Whether somebody has changed it meanwhile. */
    public boolean isChanged() {
        return changed;
    }

    public TaskView getView() {
        return view;
    }

    public String getTask() {
        return task;
    }

    public void setTask(@Nullable String task) {
        this.task = task == null ? "" : task;
    }

    public String getNote() {
        return note;
    }

    /** Faces sends an empty field as nothing. */
    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer == null ? "" : answer;
    }
}
