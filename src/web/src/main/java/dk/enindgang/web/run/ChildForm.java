package dk.enindgang.web.run;

import dk.enindgang.person.PersonDetails;
import dk.enindgang.person.PersonView;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.RuleViolation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which child a run is to be about, and which unit works on it. Never kept as a draft: nothing of a child is kept before. */
public class ChildForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String unit = "";

    private @Nullable String child;

    private @Nullable String givenName;

    private @Nullable String surname;

    private @Nullable LocalDate birthDate;

    private Protection protection = Protection.NONE;

    /** A child who is chosen and another who is written are two; which is meant must not be guessed.
     *
     * @return whether one was chosen
     * @throws RuleViolation if there are two */
    boolean isChosen() {
        if (child != null && (givenName != null || surname != null || birthDate != null)) {
            throw new RuleViolation("run.rule.oneChild").at("child");
        }
        return child != null;
    }

    PersonDetails details(LocalDate today) {
        return PersonDetails.of(givenName, surname, birthDate, protection, today);
    }

    /** What the child is called, among those that can be chosen or as written. */
    String name(List<PersonView> children) {
        return children.stream()
                .filter(one -> one.ref().toString().equals(child))
                .map(PersonView::name)
                .findFirst()
                .orElse(givenName + " " + surname);
    }

    public Protection[] getProtections() {
        return Protection.values();
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
