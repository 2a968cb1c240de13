package dk.enindgang.organisation;

import java.io.Serializable;
import java.util.UUID;

/** One thing an account has in hand: the key of the word for its kind, and what it is called. Never about a citizen. */
public record WorkRow(UUID account, String kind, String title) implements Serializable {}
