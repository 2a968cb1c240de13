package dk.enindgang.person;

import java.io.Serializable;

/**
 * All that is kept of a person, for those who may see it: of a CPR number only whether there is one.
 *
 * @param version as one who changes it has seen it
 */
public record PersonCard(PersonView person, PersonContact contact, boolean hasCpr, long version)
        implements Serializable {

    /** Birth date and four dots; empty without a number. */
    public String maskedCpr() {
        return hasCpr ? Cpr.masked(person.birthDate()) : "";
    }
}
