package dk.enindgang.web.run;

import dk.enindgang.organisation.LinkRow;
import dk.enindgang.person.PersonView;
import dk.enindgang.run.ChildRuns;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Postback;
import dk.enindgang.web.guide.GuideReading;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /run/about?guide=…}: the deliberate act of beginning a run about a child. */
@Named
@ViewScoped
public class RunAbout implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ChildRuns childRuns;

    @Inject
    GuideReading guides;

    @Inject
    Clock clock;

    private String slug = "";

    private String title = "";

    private List<LinkRow> units = List.of();

    private List<PersonView> children = List.of();

    private final ChildForm form = new ChildForm();

    public void load() {
        title = guides.get(slug, null).title();
        units = List.copyOf(childRuns.listUnits());
        children = List.copyOf(childRuns.listChildren());
    }

    /** Whoever is shown the page once more looks once more: it is asked again whether she may, and written down. */
    public void again() {
        if (Postback.isNow()) {
            load();
        }
    }

    public String start() {
        UUID unit = Address.uuid(form.getUnit());
        UUID run = form.isChosen()
                ? childRuns.start(slug, unit, Address.uuid(form.getChild()))
                : childRuns.start(slug, unit, form.details(LocalDate.now(clock)));
        return "/run/step?faces-redirect=true&run=" + run;
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

    public String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug == null ? "" : slug;
    }

    public String getTitle() {
        return title;
    }
}
