package dk.enindgang.task;

import java.util.UUID;

/** Something has come to a colleague from somebody else. */
public record DueNews(UUID employee, UUID about, DueKind kind) {}
