package dk.enindgang.web.task;

import dk.enindgang.draft.Drafts;
import dk.enindgang.organisation.EmployeeRow;
import dk.enindgang.task.TaskHandovers;
import dk.enindgang.task.TaskView;
import dk.enindgang.task.Tasks;
import dk.enindgang.web.draft.Nobody;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Postback;
import dk.enindgang.web.run.ColleagueSearch;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /task/hand?task=…&q=…}: asks a colleague to take a task of mine, and says why. */
@Named
@ViewScoped
public class TaskHand implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Tasks tasks;

    @Inject
    TaskHandovers handovers;

    @Inject
    ColleagueSearch colleagues;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    private String task = "";

    private @Nullable String q;

    private TaskView view;

    private List<EmployeeRow> found = List.of();

    private boolean changed;

    private String reason = "";

    /** A task that is not mine is read, not handed on. */
    public @Nullable String load() {
        view = tasks.get(Address.uuid(task));
        found = colleagues.list(q);
        reason = drafts.list(getPlace()).getOrDefault("reason", "");
        return view.isFinishable() ? null : back();
    }

    /** Whoever is shown the page once more looks once more; what stands in the page stays, so that nothing typed is lost. */
    public void again() {
        if (Postback.isNow()) {
            Objects.requireNonNull(tasks.get(view.ref()));
        }
    }

    /** Stays on the page when somebody was first; the next press is a decision then. */
    public @Nullable String handOn(UUID employee) {
        if (!handovers.handOn(view.ref(), view.version(), employee, reason)) {
            view = tasks.get(view.ref());
            changed = true;
            return null;
        }
        message.done("task.hand.asked");
        return back();
    }

    private String back() {
        return "/task/read?faces-redirect=true&task=" + view.ref();
    }

    /** Those one has looked for, as they stand in the page: a press means the one that was seen. */
    public List<EmployeeRow> getFound() {
        return found;
    }

    public boolean isSearched() {
        return q != null && !q.isBlank();
    }

    /** Where the reason is kept while it is typed. */
    public String getPlace() {
        return Tasks.handingDraftPlace(Address.uuid(task));
    }

    /** Whether somebody has changed the task meanwhile. */
    public boolean isChanged() {
        return changed;
    }

    /** Whether the reason is to name nobody; null where the task is about a child. */
    public @Nullable Nobody getNobody() {
        return view.aboutChild() ? null : new Nobody(view.guide(), view.edition());
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

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }

    public String getReason() {
        return reason;
    }

    /** Faces sends an empty field as nothing. */
    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
