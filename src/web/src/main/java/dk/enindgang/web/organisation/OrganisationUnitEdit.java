package dk.enindgang.web.organisation;

import dk.enindgang.organisation.OrgUnits;
import dk.enindgang.organisation.UnitDetails;
import dk.enindgang.organisation.UnitKind;
import dk.enindgang.organisation.UnitRow;
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
    Message message;

    @Inject
    Clock clock;

    private @Nullable String unit;

    private @Nullable String parent;

    private long version;

    private String name = "";

    private UnitKind kind = UnitKind.OTHER;

    private @Nullable String externalId;

    private final Days days = new Days();

    public void load() {
        days.begin(LocalDate.now(clock));
        if (unit == null) {
            return;
        }
        UnitView view = orgUnits.edit(Address.uuid(unit));
        UnitDetails details = view.details();
        version = view.version();
        name = details.name();
        kind = details.kind();
        UUID above = details.parent();
        parent = above == null ? null : above.toString();
        externalId = details.externalId();
        days.show(details.period());
    }

    public String save() {
        var details = new UnitDetails(name, kind, Read.choice(parent), externalId, days.period());
        UUID saved;
        if (unit == null) {
            saved = orgUnits.create(details);
        } else {
            saved = Address.uuid(unit);
            orgUnits.change(saved, version, details);
        }
        message.done("organisation.unitEdit.saved", details.name());
        return "/organisation/unit?faces-redirect=true&unit=" + saved;
    }

    /** Where one goes without saving. */
    public String getBack() {
        String from = unit == null ? parent : unit;
        return from == null ? "/organisation/tree" : "/organisation/unit?unit=" + from;
    }

    public List<UnitRow> getUnits() {
        return orgUnits.list(LocalDate.now(clock), "");
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

    public Days getDays() {
        return days;
    }
}
