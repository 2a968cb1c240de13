package dk.enindgang.directory.who;

import java.io.Serializable;

/** Ages that are looked at together, both included; -1 is before birth. */
public record Band(int from, int to) implements Serializable {}
