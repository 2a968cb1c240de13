package dk.enindgang.web.frame;

import java.io.Serializable;

/** A number one can call now: as people write it, whose it is, and when they answer. */
public record AcuteNumber(String phone, String name, String when) implements Serializable {

    /** The number as a telephone dials it. */
    public String dial() {
        return phone.replace(" ", "");
    }
}
