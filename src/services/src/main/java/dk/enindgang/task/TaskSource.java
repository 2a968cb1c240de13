package dk.enindgang.task;

import java.util.UUID;

/** What a task comes from: a run, and the edition of the guide it follows. */
record TaskSource(UUID run, String guide, int edition) {}
