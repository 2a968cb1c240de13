package dk.enindgang.directory;

import dk.enindgang.directory.who.Turn;
import java.io.Serializable;

/** One to contact, and what that one says at the moment. */
public record WhoLine(RuleLine line, Turn turn) implements Serializable {

    public boolean answers() {
        return turn.answers();
    }

    /** The number as a telephone dials it. */
    public String dial() {
        return line.value().replace(" ", "");
    }
}
