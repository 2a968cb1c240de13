package dk.enindgang.web.organisation;

import dk.enindgang.organisation.AreaRow;
import dk.enindgang.organisation.OrgUnits;
import dk.enindgang.organisation.UnitView;
import dk.enindgang.platform.NotFound;
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

/** {@code /organisation/area?unit=…}: which areas a unit serves, {@code &served=…} on other days. For DIRECTORY_EDITOR. */
@Named
@ViewScoped
public class OrganisationArea implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OrgUnits orgUnits;

    @Inject
    Message message;

    @Inject
    Clock clock;

    private String unit = "";

    private @Nullable String served;

    private UnitView view;

    private @Nullable AreaRow theirs;

    private String area = "";

    private final Days days = new Days();

    public void load() {
        view = read();
        days.begin(LocalDate.now(clock));
        if (served != null) {
            AreaRow row = shown();
            area = row.name();
            days.show(row.period());
        }
    }

    private UnitView read() {
        return orgUnits.edit(Address.uuid(unit), LocalDate.now(clock));
    }

    private AreaRow shown() {
        UUID ref = Address.uuid(served);
        return view.areas().stream()
                .filter(one -> one.ref().equals(ref))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Stays on the page when somebody was first; the next press is a decision then. */
    public @Nullable String save() {
        if (served == null) {
            orgUnits.serve(view.ref(), area, days.period());
        } else if (!orgUnits.serve(view.ref(), view.version(), Address.uuid(served), days.period())) {
            view = read();
            theirs = shown();
            return null;
        }
        message.done("organisation.area.saved");
        return here();
    }

    public String remove(UUID mistaken) {
        orgUnits.leave(view.ref(), mistaken);
        message.done("organisation.area.removed");
        return here();
    }

    private String here() {
        return "/organisation/area?faces-redirect=true&unit=" + view.ref();
    }

    public boolean isNewOne() {
        return served == null;
    }

    /** What somebody else saved meanwhile, or null. */
    public @Nullable AreaRow getTheirs() {
        return theirs;
    }

    public @Nullable String getServed() {
        return served;
    }

    public void setServed(@Nullable String served) {
        this.served = served;
    }

    public List<String> getAreas() {
        return orgUnits.areas();
    }

    public UnitView getView() {
        return view;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public Days getDays() {
        return days;
    }
}
