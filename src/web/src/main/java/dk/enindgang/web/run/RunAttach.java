package dk.enindgang.web.run;

import dk.enindgang.organisation.LinkRow;
import dk.enindgang.person.PersonView;
import dk.enindgang.run.ChildRuns;
import dk.enindgang.run.GuideRunView;
import dk.enindgang.run.GuideRuns;
import dk.enindgang.run.RunAttachments;
import dk.enindgang.run.RunCompany;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Postback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /run/attach?run=…}: attaches a run that was begun about nobody to a child, or undoes that. */
@Named
@ViewScoped
public class RunAttach implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GuideRuns runs;

    @Inject
    RunAttachments attachments;

    @Inject
    ChildRuns childRuns;

    @Inject
    Message message;

    @Inject
    Clock clock;

    private String run = "";

    private GuideRunView view;

    private List<LinkRow> units = List.of();

    private List<PersonView> children = List.of();

    private boolean undoable;

    private final ChildForm form = new ChildForm();

    /** What becomes of the others, once it is asked for; it is told before anything is done. */
    private @Nullable RunCompany company;

    public void load() {
        view = runs.get(Address.uuid(run));
        undoable = view.child() != null && attachments.isUndoable(view.ref());
        if (view.child() == null) {
            units = List.copyOf(childRuns.listUnits());
            children = List.copyOf(childRuns.listChildren());
        }
    }

    /** Whoever is shown the page once more looks once more: it is asked again whether she may, and written down. */
    public void again() {
        if (Postback.isNow()) {
            load();
        }
    }

    /** Tells what will be done. */
    public void ask() {
        company = form.isChosen()
                ? attachments.company(view.ref(), Address.uuid(form.getChild()))
                : attachments.company(view.ref(), form.details(LocalDate.now(clock)));
    }

    /** Back to the choice, with what was chosen. */
    public void choose() {
        company = null;
    }

    public @Nullable String attach() {
        RunCompany told = company;
        if (told == null) {
            return null;
        }
        UUID unit = Address.uuid(form.getUnit());
        boolean attached = form.isChosen()
                ? attachments.attach(view.ref(), unit, Address.uuid(form.getChild()), told)
                : attachments.attach(view.ref(), unit, form.details(LocalDate.now(clock)), told);
        if (!attached) {
            ask();
            message.refused("run.attach.changed");
            return null;
        }
        message.done("run.attach.done");
        return step();
    }

    public String undo() {
        attachments.undo(view.ref());
        message.done("run.attach.undone");
        return step();
    }

    private String step() {
        return "/run/step?faces-redirect=true&run=" + view.ref();
    }

    /** Whether the child is to be chosen now. */
    public boolean isChoosing() {
        return company == null && isOpen() && !units.isEmpty();
    }

    /** Whether it was chosen, and what will be done is told. */
    public boolean isAsked() {
        return company != null && isOpen();
    }

    /** Whether it can be attached at all. */
    public boolean isOpen() {
        return view.child() == null && view.open();
    }

    /** The child who was chosen. */
    public String getName() {
        return form.name(children);
    }

    /** The unit that was chosen. */
    public String getUnitName() {
        return units.stream()
                .filter(one -> one.ref().toString().equals(form.getUnit()))
                .map(LinkRow::name)
                .findFirst()
                .orElse("");
    }

    public @Nullable RunCompany getCompany() {
        return company;
    }

    public boolean isUndoable() {
        return undoable;
    }

    public GuideRunView getView() {
        return view;
    }

    public List<LinkRow> getUnits() {
        return units;
    }

    public List<PersonView> getChildren() {
        return children;
    }

    public ChildForm getForm() {
        return form;
    }

    public String getRun() {
        return run;
    }

    public void setRun(@Nullable String run) {
        this.run = run == null ? "" : run;
    }
}
