package dk.enindgang.directory;

import dk.enindgang.directory.who.RuleTime;
import java.io.Serializable;

/** What is written about a rule of a situation. */
public record RuleDetails(RuleTime time, String note, boolean authority) implements Serializable {}
