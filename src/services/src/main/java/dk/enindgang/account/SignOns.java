package dk.enindgang.account;

import dk.enindgang.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions that began elsewhere, so that they can be ended from there (R13). */
@ApplicationScoped
@Transactional
public class SignOns {

    /** As long as any session lives. */
    private static final Duration LONGEST = Duration.ofHours(12);

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    /**
     * One more session of this account.
     *
     * @param subject whom the provider says it is
     * @param session the provider's own session, if it has told
     * @return its name
     */
    public UUID begin(UUID account, String subject, @Nullable String session) {
        byte[] inSession = session == null ? null : hash("session", session);
        var signOn = new SignOn(account, hash("subject", subject), inSession, clock.instant());
        em.persist(signOn);
        return signOn.getRef();
    }

    /**
     * One more session that began with the directory's password.
     *
     * @param name by which the directory is asked again
     */
    UUID beginByDirectory(UUID account, String name) {
        var signOn = SignOn.ofDirectory(account, hash("directory", name), name, clock.instant());
        em.persist(signOn);
        return signOn.getRef();
    }

    public void end(UUID signOn) {
        em.createNamedQuery("SignOn.end").setParameter("ref", signOn).executeUpdate();
    }

    /** The provider has ended one of its sessions. */
    public void endSession(String session) {
        em.createNamedQuery("SignOn.endSession")
                .setParameter("session", hash("session", session))
                .executeUpdate();
    }

    /** The provider has ended one of somebody's sessions; it may be any of those it gave no name. */
    public void endUntold(String subject) {
        em.createNamedQuery("SignOn.endUntold")
                .setParameter("subject", hash("subject", subject))
                .executeUpdate();
    }

    /** The provider has ended all sessions of somebody. */
    public void endSubject(String subject) {
        em.createNamedQuery("SignOn.endSubject")
                .setParameter("subject", hash("subject", subject))
                .executeUpdate();
    }

    /** Forgets those that are over anyway. */
    public void forget() {
        em.createNamedQuery("SignOn.forget")
                .setParameter("before", clock.instant().minus(LONGEST))
                .executeUpdate();
    }

    private byte[] hash(String kind, String words) {
        return KeyedHash.of(settings, "sign-on " + kind, words);
    }
}
