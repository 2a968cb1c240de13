package dk.enindgang.web.organisation;

import dk.enindgang.draft.Drafts;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.organisation.OrgUnits;
import dk.enindgang.organisation.UnitDetails;
import dk.enindgang.organisation.UnitKind;
import dk.enindgang.organisation.UnitView;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /organisation/unitEdit?unit=…} changes a unit, {@code ?parent=…} makes a new one. For DIRECTORY_EDITOR. */
@Named
@ViewScoped
public class OrganisationUnitEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OrgUnits orgUnits;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    @Inject
    Clock clock;

    private @Nullable String unit;

    private @Nullable String parent;

    private long version;

    private boolean typed;

    private @Nullable UnitView theirs;

    private @Nullable String called;

    private String name = "";

    private UnitKind kind = UnitKind.OTHER;

    private @Nullable String externalId;

    private final Days days = new Days();

    private LocalDate from = LocalDate.EPOCH;

    private LocalDate today = LocalDate.EPOCH;

    /** Where the new unit was begun; what stands in the form can be another. */
    private @Nullable UUID under;

    /** What was typed and not saved comes back. */
    public void load() {
        today = LocalDate.now(clock);
        days.begin(today);
        under = Read.choice(parent);
        if (unit == null) {
            orgUnits.mayCreate();
        } else {
            show();
        }
        bringBack(new Typed(drafts.list(getPlace())));
    }

    private void bringBack(Typed kept) {
        typed = !kept.isEmpty();
        name = kept.needed("name", name);
        UnitKind chosen = kept.choice(UnitKind.class, "kind", kind);
        kind = chosen == null ? kind : chosen;
        parent = kept.text("parent", parent);
        externalId = kept.text("externalId", externalId);
        from = kept.proposed("from", today);
        days.bringBack(kept);
        if (unit == null) {
            days.begin(kept.proposed("begins", today));
        } else if (kept.isOlderThan(version)) {
            theirs = orgUnits.edit(Address.uuid(unit), today);
        }
    }

    private void show() {
        UnitView view = orgUnits.edit(Address.uuid(unit), LocalDate.now(clock));
        UnitDetails details = view.details();
        version = view.version();
        called = details.name();
        name = called;
        kind = details.kind();
        UUID above = details.parent();
        parent = above == null ? null : above.toString();
        externalId = details.externalId();
        days.show(details.period());
    }

    /** Stays on the page when somebody was first; the next press is a decision then. */
    public @Nullable String save() {
        var details = new UnitDetails(name, kind, Read.choice(parent), externalId, days.period());
        UUID saved;
        if (unit == null) {
            saved = orgUnits.create(details);
            drafts.clear(getPlace());
        } else {
            saved = Address.uuid(unit);
            if (!orgUnits.change(saved, version, details, from)) {
                theirs = orgUnits.edit(saved, LocalDate.now(clock));
                version = theirs.version();
                return null;
            }
        }
        message.done("organisation.unitEdit.saved", details.name());
        return "/organisation/unit?faces-redirect=true&unit=" + saved;
    }

    /** Begins again with what is saved. */
    public String forget() {
        drafts.clear(getPlace());
        String what = unit == null ? under == null ? "" : "&parent=" + under : "&unit=" + unit;
        return "/organisation/unitEdit?faces-redirect=true" + what;
    }

    /** Where what is typed here is kept. */
    public String getPlace() {
        return unit == null ? OrgUnits.newDraftPlace(under) : OrgUnits.draftPlace(Address.uuid(unit));
    }

    /** True if it shows what was typed before and not saved. */
    public boolean isTyped() {
        return typed;
    }

    /** Which version the reader has before them, as the draft keeps it. */
    public long getSeen() {
        return version;
    }

    /** The day that stands in the form without anybody having typed it. */
    public LocalDate getProposed() {
        return today;
    }

    /** Where one goes without saving. */
    public String getBack() {
        String shown = unit == null ? Objects.toString(under, null) : unit;
        return shown == null ? "/organisation/tree" : "/organisation/unit?unit=" + shown;
    }

    /** What somebody else saved meanwhile, or null. */
    public @Nullable UnitView getTheirs() {
        return theirs;
    }

    /** Where it can stand. */
    public List<LinkRow> getUnits() {
        return orgUnits.listAbove(Read.choice(unit), LocalDate.now(clock));
    }

    public UnitKind[] getKinds() {
        return UnitKind.values();
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public @Nullable String getParent() {
        return parent;
    }

    public void setParent(@Nullable String parent) {
        this.parent = parent;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public @Nullable String getExternalId() {
        return externalId;
    }

    public void setExternalId(@Nullable String externalId) {
        this.externalId = externalId;
    }

    /** When a new name, kind or place begins to hold. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** What it is called so far, or null for a new one. */
    public @Nullable String getCalled() {
        return called;
    }

    public boolean isNewOne() {
        return unit == null;
    }

    public Days getDays() {
        return days;
    }
}
