package dk.enindgang.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A colleague who leaves soon or has left, her last day, and how much she has in hand still (R14). */
public record LeaverRow(UUID employee, String name, LocalDate last, int open) implements Serializable {}
