package dk.enindgang.task;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That a task is or was handed on: by whom, to whom, why, and what was answered. */
public record HandoverView(
        UUID ref, String from, String to, Instant at, String reason, HandoverStatus status, String answer, boolean toMe)
        implements Serializable {}
