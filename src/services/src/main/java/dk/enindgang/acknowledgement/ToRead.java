package dk.enindgang.acknowledgement;

import java.time.LocalDate;

/** A guide somebody has to read and has not acknowledged. */
public record ToRead(String guide, String title, LocalDate since) {}
