package dk.enindgang.access;

import dk.enindgang.platform.audit.LookKind;
import dk.enindgang.platform.audit.Purpose;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A look as the log has it, with the names of who looked and at whom; a name that is gone is empty. */
public record LookRow(
        Instant at,
        UUID person,
        String personName,
        String employee,
        LookKind kind,
        String role,
        String relation,
        Purpose purpose,
        String subject,
        String address)
        implements Serializable {}
