package dk.enindgang.contact;

import java.time.LocalDate;

/** What is written of a contact with a family. */
public record NewNote(ContactKind kind, LocalDate onDay, String words) {}
