package dk.enindgang.contact;

import dk.enindgang.draft.Drafts;
import dk.enindgang.platform.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;

/** The door to notes of contact with a family (R6, R7). */
@Stateless
@RolesAllowed("STAFF")
public class ContactNotes {

    @PersistenceContext
    EntityManager em;

    @Inject
    ContactAccess access;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    /** Where a note is kept while it is typed. */
    public static String draftPlace(UUID family) {
        return "contact/note/" + family;
    }

    /** R7.
     *
     * @throws RuleViolation if the day is to come, the words are none, or the family is closed */
    public UUID add(UUID family, NewNote note) {
        OpenFamily open = access.work(family);
        var written = new ContactNote(open.id(), note, access.me(), clock.instant(), access.today());
        em.persist(written);
        em.flush();
        drafts.clear(draftPlace(family));
        return written.getRef();
    }
}
