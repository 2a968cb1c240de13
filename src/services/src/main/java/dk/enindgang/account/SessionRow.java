package dk.enindgang.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One of somebody's own sessions that run (R23). */
public record SessionRow(
        UUID ref, Instant begunAt, Instant seenAt, SessionBrowser browser, SessionDevice device, String address)
        implements Serializable {}
