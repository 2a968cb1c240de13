package dk.enindgang.account;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session that began elsewhere: at the identity provider, or with the directory's password (log-in med kommunens log-in eller katalog). R13. */
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

    /** By which name the directory is asked again; nothing where the identity provider ends it. */
    @SuppressWarnings("UnusedVariable") // read by queries alone
    @Column(name = "directory_name", updatable = false)
    private @Nullable String directoryName;

    /** When the directory last said that she may be in. */
    @SuppressWarnings("UnusedVariable") // read by queries alone
    @Column(name = "confirmed_at", updatable = false)
    private @Nullable Instant confirmedAt;

    protected SignOn() {}

    SignOn(UUID account, byte[] subject, byte @Nullable [] session, Instant begunAt) {
        this.account = account;
        this.subject = subject.clone();
        this.session = session == null ? null : session.clone();
        this.begunAt = begunAt;
    }

    /** One that began with the directory's password. */
    static SignOn ofDirectory(UUID account, byte[] subject, String name, Instant begunAt) {
        var signOn = new SignOn(account, subject, null, begunAt);
        signOn.directoryName = name;
        signOn.confirmedAt = begunAt;
        return signOn;
    }
}
