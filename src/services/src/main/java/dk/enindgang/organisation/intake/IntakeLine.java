package dk.enindgang.organisation.intake;

import dk.enindgang.organisation.Effect;
import dk.enindgang.organisation.Taken;
import java.io.Serializable;

/** What a line of a file does: which number it is about, and what becomes of it. */
public record IntakeLine(FileKind file, int line, String number, Taken taken) implements Serializable {

    public Effect effect() {
        return taken.effect();
    }

    public String about() {
        return taken.about();
    }
}
