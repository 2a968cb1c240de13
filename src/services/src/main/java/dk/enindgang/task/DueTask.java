package dk.enindgang.task;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An open task with a day, as a calendar may hold it: nothing of whom it is about.
 *
 * @param title of the step, as the guide says it
 * @param dueAt the last moment
 */
public record DueTask(UUID ref, String title, Instant dueAt, Instant touchedAt) implements Serializable {}
