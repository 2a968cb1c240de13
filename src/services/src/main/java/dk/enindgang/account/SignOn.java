package dk.enindgang.account;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session that began at the identity provider (log-in med kommunens log-in). R13. */
@Entity
@Table(name = "sign_on")
@NamedQuery(name = "SignOn.end", query = "delete from SignOn s where s.ref = :ref")
@NamedQuery(name = "SignOn.endSession", query = "delete from SignOn s where s.session = :session")
@NamedQuery(name = "SignOn.endUntold", query = "delete from SignOn s where s.subject = :subject and s.session is null")
@NamedQuery(name = "SignOn.endSubject", query = "delete from SignOn s where s.subject = :subject")
@NamedQuery(name = "SignOn.forget", query = "delete from SignOn s where s.begunAt < :before")
public class SignOn extends Stored {

    private static final long serialVersionUID = 1L;

    @Column(name = "account_ref")
    private UUID account;

    /** Keyed hash of whom the provider says it is; queries alone look at it. */
    @SuppressWarnings("UnusedVariable")
    private byte[] subject;

    /** Keyed hash of the provider's own session, if it has told; queries alone look at it. */
    @SuppressWarnings("UnusedVariable")
    private byte @Nullable [] session;

    @Column(name = "begun_at")
    private Instant begunAt;

    protected SignOn() {}

    SignOn(UUID account, byte[] subject, byte @Nullable [] session, Instant begunAt) {
        this.account = account;
        this.subject = subject.clone();
        this.session = session == null ? null : session.clone();
        this.begunAt = begunAt;
    }
}
