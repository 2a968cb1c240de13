package dk.enindgang.task;

import java.util.UUID;

/** Something has come to a colleague from somebody else: a task, or the question whether she takes one. */
public record DueNews(UUID employee, UUID about, boolean asked) {}
