package dk.enindgang.run;

import dk.enindgang.access.UrgentAccessRow;
import java.io.Serializable;

/** Urgent access with the names of the child and the colleague. */
public record UrgentRunRow(UrgentAccessRow access, String child, String employee) implements Serializable {}
