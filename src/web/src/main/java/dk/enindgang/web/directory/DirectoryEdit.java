package dk.enindgang.web.directory;

import dk.enindgang.directory.ContactChannel;
import dk.enindgang.directory.ContactPoints;
import dk.enindgang.directory.Coverages;
import dk.enindgang.directory.PointDetails;
import dk.enindgang.directory.PointView;
import dk.enindgang.directory.who.HolidayHours;
import dk.enindgang.draft.Drafts;
import dk.enindgang.platform.Rules;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.organisation.Typed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /directory/edit?point=…} changes a contact point, without one it makes a new one. For DIRECTORY_EDITOR. */
@Named
@ViewScoped
public class DirectoryEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ContactPoints contactPoints;

    @Inject
    Coverages coverages;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    @Inject
    PointPeople people;

    private @Nullable String point;

    private long version;

    private boolean typed;

    private @Nullable PointView theirs;

    private @Nullable PointForm theirForm;

    private @Nullable LocalDate verifiedOn;

    private String called = "";

    private final PointForm form = new PointForm();

    /** What was typed and not saved comes back. */
    public void load() {
        if (point == null) {
            contactPoints.mayCreate();
        } else {
            show(contactPoints.edit(Address.uuid(point)));
        }
        var kept = new Typed(drafts.list(getPlace()));
        typed = !kept.isEmpty();
        form.bringBack(kept);
        people.bringBack(kept);
        if (point != null && kept.isOlderThan(version)) {
            meet(contactPoints.edit(Address.uuid(point)));
        }
    }

    private void show(PointView view) {
        version = view.version();
        verifiedOn = view.verifiedOn();
        called = view.details().name();
        show(form, view.details());
        people.show(view.details().behind());
    }

    private void show(PointForm shown, PointDetails details) {
        Map<UUID, String> areas = coverages.areas();
        shown.show(
                details,
                details.reach().areas().stream().map(areas::get).sorted().collect(Collectors.joining("\n")),
                "lukket");
    }

    private void meet(PointView view) {
        theirs = view;
        theirForm = new PointForm();
        show(theirForm, view.details());
    }

    /** Stays on the page when somebody was first; the next press is a decision then. */
    public @Nullable String save() {
        var rules = new Rules();
        Map<UUID, String> areas = coverages.areas();
        Set<UUID> served =
                rules.ask(() -> AreaLines.read(form.getAreas(), areas)).orElse(Set.of());
        PointDetails details = form.details(rules, served, people.behind(rules, form.getPartner()));
        rules.end();
        if (point == null) {
            contactPoints.create(details);
        } else if (!contactPoints.change(Address.uuid(point), version, details)) {
            meet(contactPoints.edit(Address.uuid(point)));
            version = theirs.version();
            return null;
        }
        message.done("directory.edit.saved", details.name());
        return "/directory/list?faces-redirect=true";
    }

    /** R6: somebody has looked at it today; what is typed and not saved stays a draft. */
    public String verify() {
        contactPoints.verify(Address.uuid(point));
        message.done("directory.edit.verifiedNow", called);
        return "/directory/edit?faces-redirect=true&point=" + point;
    }

    public String remove() {
        contactPoints.remove(Address.uuid(point));
        message.done("directory.edit.removed", called);
        return "/directory/list?faces-redirect=true";
    }

    /** Begins again with what is saved. */
    public String forget() {
        drafts.clear(getPlace());
        return "/directory/edit?faces-redirect=true" + (point == null ? "" : "&point=" + point);
    }

    /** Where what is typed here is kept. */
    public String getPlace() {
        return ContactPoints.draftPlace(point == null ? null : Address.uuid(point));
    }

    /** True if it shows what was typed before and not saved. */
    public boolean isTyped() {
        return typed;
    }

    /** Which version the reader has before them, as the draft keeps it. */
    public long getSeen() {
        return version;
    }

    /** What somebody else saved meanwhile, or null. */
    public @Nullable PointView getTheirs() {
        return theirs;
    }

    /** What they saved, as it stands in the fields. */
    public @Nullable PointForm getTheirForm() {
        return theirForm;
    }

    /** What the areas are called, for whoever types them. */
    public String getAreaNames() {
        return String.join(", ", coverages.areas().values());
    }

    public @Nullable LocalDate getVerifiedOn() {
        return verifiedOn;
    }

    /** What it is called so far; empty for a new one. */
    public String getCalled() {
        return called;
    }

    public boolean isNewOne() {
        return point == null;
    }

    public ContactChannel[] getChannels() {
        return ContactChannel.values();
    }

    public HolidayHours[] getHolidayChoices() {
        return HolidayHours.values();
    }

    public PointForm getForm() {
        return form;
    }

    public PointPeople getPeople() {
        return people;
    }

    public @Nullable String getPoint() {
        return point;
    }

    public void setPoint(@Nullable String point) {
        this.point = point;
    }
}
