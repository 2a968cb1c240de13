package dk.enindgang.web.run;

import dk.enindgang.guide.Guides;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.person.PersonDetails;
import dk.enindgang.person.PersonView;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.run.ChildRuns;
import dk.enindgang.web.frame.Address;
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

/** {@code /run/about?guide=…}: the deliberate act of beginning a run about a child. */
@Named
@ViewScoped
public class RunAbout implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ChildRuns childRuns;

    @Inject
    Guides guides;

    @Inject
    Clock clock;

    private String slug = "";

    private String title = "";

    private List<LinkRow> units = List.of();

    private List<PersonView> children = List.of();

    private String unit = "";

    private @Nullable String child;

    private @Nullable String givenName;

    private @Nullable String surname;

    private @Nullable LocalDate birthDate;

    private Protection protection = Protection.NONE;

    public void load() {
        title = guides.get(slug).title();
        units = List.copyOf(childRuns.listUnits());
        children = List.copyOf(childRuns.listChildren());
    }

    /** Whoever is shown the page once more looks once more: it is asked again whether she may, and written down. */
    public void again() {
        if (Postback.isNow()) {
            load();
        }
    }

    /** A child who is chosen and another who is written are two; which is meant must not be guessed. */
    public String start() {
        if (child != null && (givenName != null || surname != null || birthDate != null)) {
            throw new RuleViolation("run.rule.oneChild").at("child");
        }
        UUID run = child == null
                ? childRuns.start(slug, Address.uuid(unit), details())
                : childRuns.start(slug, Address.uuid(unit), Address.uuid(child));
        return "/run/step?faces-redirect=true&run=" + run;
    }

    private PersonDetails details() {
        return PersonDetails.of(givenName, surname, birthDate, protection, LocalDate.now(clock));
    }

    public List<LinkRow> getUnits() {
        return units;
    }

    public List<PersonView> getChildren() {
        return children;
    }

    public Protection[] getProtections() {
        return Protection.values();
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

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit == null ? "" : unit;
    }

    public @Nullable String getChild() {
        return child;
    }

    public void setChild(@Nullable String child) {
        this.child = child;
    }

    public @Nullable String getGivenName() {
        return givenName;
    }

    public void setGivenName(@Nullable String givenName) {
        this.givenName = givenName;
    }

    public @Nullable String getSurname() {
        return surname;
    }

    public void setSurname(@Nullable String surname) {
        this.surname = surname;
    }

    public @Nullable LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(@Nullable LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public Protection getProtection() {
        return protection;
    }

    public void setProtection(Protection protection) {
        this.protection = protection;
    }
}
