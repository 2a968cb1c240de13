package dk.enindgang.organisation;

import java.io.Serializable;

/** One thing somebody has in hand: the key of the word for its kind, and what it is called. Never about a citizen. */
public record WorkRow(String kind, String title) implements Serializable {}
