package dk.enindgang.web.organisation;

import dk.enindgang.organisation.OrgUnits;
import dk.enindgang.organisation.Period;
import dk.enindgang.organisation.UnitView;
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

    private LocalDate begins;

    private @Nullable LocalDate ends;

    public void load() {
        view = orgUnits.edit(Read.uuid(unit));
        begins = LocalDate.now(clock);
    }

    public String save() {
        orgUnits.serve(view.ref(), area, new Period(begins, ends));
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

    public LocalDate getBegins() {
        return begins;
    }

    public void setBegins(LocalDate begins) {
        this.begins = begins;
    }

    public @Nullable LocalDate getEnds() {
        return ends;
    }

    public void setEnds(@Nullable LocalDate ends) {
        this.ends = ends;
    }
}
