package dk.enindgang.web.organisation;

import dk.enindgang.organisation.OrgUnits;
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

/** {@code /organisation/area?unit=…}: which areas a unit serves, and when. For DIRECTORY_EDITOR. */
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

    private UnitView view;

    private String area = "";

    private final Days days = new Days();

    public void load() {
        view = orgUnits.edit(Address.uuid(unit));
        days.begin(LocalDate.now(clock));
    }

    public String save() {
        orgUnits.serve(view.ref(), area, days.period());
        message.done("organisation.area.saved");
        return here();
    }

    public String remove(UUID served) {
        orgUnits.leave(view.ref(), served);
        message.done("organisation.area.removed");
        return here();
    }

    private String here() {
        return "/organisation/area?faces-redirect=true&unit=" + view.ref();
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
