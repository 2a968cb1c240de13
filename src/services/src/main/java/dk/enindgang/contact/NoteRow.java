package dk.enindgang.contact;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A note as it is read. */
public record NoteRow(UUID ref, LocalDate onDay, ContactKind kind, String words, String by) implements Serializable {}
