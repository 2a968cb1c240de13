package dk.enindgang.contact;

import java.io.Serializable;
import java.util.UUID;

/** A colleague and how to reach her; what is not known is empty. */
public record ContactCard(UUID employee, String name, String title, String phone, String mail) implements Serializable {

    /** The number as a phone dials it. */
    public String dial() {
        return phone.replace(" ", "");
    }
}
