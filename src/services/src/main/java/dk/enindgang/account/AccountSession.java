package dk.enindgang.account;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session of somebody who is signed in (session). R23, R24. {@link SessionTable} writes it. */
@Entity
@Table(name = "account_session")
@NamedQuery(name = "AccountSession.running", query = """
        select new dk.enindgang.account.SessionRow(s.ref, s.begunAt, s.seenAt, s.browser, s.device, s.address)
        from AccountSession s
        where s.account = :account and s.endedAt is null and s.begunAt > :begunAfter and s.seenAt > :seenAfter
        and (s.signOn is null or exists (select o from SignOn o where o.ref = s.signOn))
        order by s.seenAt desc, s.id desc""")
@NamedQuery(name = "AccountSession.forget", query = "delete from AccountSession s where s.begunAt < :before")
@SuppressWarnings("UnusedVariable") // read by queries alone
public class AccountSession extends Stored {

    private static final long serialVersionUID = 1L;

    @Column(name = "account_ref", updatable = false)
    private UUID account;

    /** Keyed hash of the second cookie; queries alone look at it. */
    @Column(updatable = false)
    private byte[] mark;

    /** The session at the identity provider that this one ends with (R13). */
    @Column(name = "sign_on_ref", updatable = false)
    private @Nullable UUID signOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SessionBrowser browser;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SessionDevice device;

    @Column(updatable = false)
    private String address;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "seen_at", updatable = false)
    private Instant seenAt;

    @Column(name = "ended_at", updatable = false)
    private @Nullable Instant endedAt;

    protected AccountSession() {}
}
