package dk.enindgang.organisation.intake;

import dk.enindgang.organisation.Effect;
import java.io.Serializable;

/** What a line of a file does: who or what it is about, and whether that is new. */
public record IntakeLine(FileKind file, int line, String about, Effect effect) implements Serializable {}
