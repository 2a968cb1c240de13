package dk.enindgang.writing;

import dk.enindgang.guide.check.Severity;
import java.io.Serializable;
import java.util.List;

/** What the machine found in a manuscript (fund), and where: with the names of a manuscript, not the numbers of a file. */
public record Finding(String pointer, String key, List<Serializable> arguments, Severity weight)
        implements Serializable {

    public boolean stops() {
        return weight == Severity.STOP;
    }

    /** The step it is about, or nothing. */
    public String step() {
        return pointer.startsWith("/steps/") ? pointer.split("/", -1)[2] : "";
    }
}
