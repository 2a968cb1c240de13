package dk.enindgang.web.directory;

import java.io.Serializable;

/** One of what one can choose from. */
public record Choice(String value, String label, boolean chosen) implements Serializable {}
