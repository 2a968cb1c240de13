package dk.enindgang.writing;

import java.io.Serializable;
import java.util.List;

/** What the machine found in a manuscript (fund), and where. */
public record Finding(String pointer, String key, List<String> arguments, FindingWeight weight)
        implements Serializable {

    public boolean stops() {
        return weight == FindingWeight.STOP;
    }

    /** The step it is about, or nothing. */
    public String step() {
        return pointer.startsWith("/steps/") ? pointer.split("/", -1)[2] : "";
    }
}
