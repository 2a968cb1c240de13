package dk.enindgang.access;

import dk.enindgang.platform.audit.LookKind;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A look that was drawn; the person's name is empty where the leader's units do not work with the person. */
public record SpotCheckRow(
        UUID ref,
        Instant at,
        String employee,
        String person,
        LookKind kind,
        String relation,
        String subject,
        SpotReason why)
        implements Serializable {}
