package dk.enindgang.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A person as those see her who may. */
public record PersonView(UUID ref, String givenName, String surname, LocalDate birthDate, Protection protection)
        implements Serializable {

    public String name() {
        return givenName + " " + surname;
    }

    public boolean restricted() {
        return protection != Protection.NONE;
    }
}
