package dk.enindgang.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One thing an account has in hand: the key of the word for its kind, what it is called, and when it was begun. Never about a citizen. */
public record WorkRow(UUID account, String kind, String title, Instant since) implements Serializable {}
