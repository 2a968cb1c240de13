package dk.enindgang.directory;

import java.io.Serializable;

/** A contact point as it is shown: name, when to use it, number as people write it, when it is open. */
public record ContactPointRow(String name, String situation, String phone, String openHours, boolean acute)
        implements Serializable {

    /** The number as a telephone dials it. */
    public String dial() {
        return phone.replace(" ", "");
    }
}
