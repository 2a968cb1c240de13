package dk.enindgang.contact;

import dk.enindgang.access.Relation;
import dk.enindgang.draft.Drafts;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to who a family's contact person is, and was (R1-R3, R5, R6). */
@Stateless
@RolesAllowed("STAFF")
public class ContactPersons {

    /** No family is to have so many. */
    private static final int LONGEST_HISTORY = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    ContactAccess access;

    @Inject
    ContactPeriods periods;

    @Inject
    Drafts drafts;

    /** Where the reason is kept while it is typed. */
    public static String draftPlace(UUID family) {
        return "contact/assign/" + family;
    }

    /** R6.
     *
     * @throws NotFound if there is no such family, or it is not for the caller */
    public ContactView get(UUID family) {
        return ContactReading.view(em, access.read(family));
    }

    /** R1, R6, R7: the same, with who it was before and one page of the notes. One look, and five statements.
     *
     * @throws NotFound if there is no such family, or it is not for the caller */
    public ContactStory read(UUID family, int firstNote, int maxNotes) {
        OpenFamily open = access.read(family);
        return new ContactStory(
                ContactReading.view(em, open),
                ContactReading.history(em, open, LONGEST_HISTORY),
                ContactReading.notes(em, open, firstNote, maxNotes));
    }

    /** R2: it is she from now on. A handover that waits, and whoever was to come, are given up with it; who is it already
     * stays so.
     *
     * @param seen the period of the one who was on the screen, or null where there was nobody
     * @return false if it was changed meanwhile; nothing is changed then
     * @throws RuleViolation if it cannot be she, or the reason is missing where there is somebody already */
    public boolean assign(UUID family, @Nullable UUID seen, UUID employee, String reason) {
        OpenFamily open = access.change(family);
        Instant now = access.hold(family);
        Optional<FamilyContactPerson> before = periods.now(open, now);
        requireMay(open, before.isEmpty());
        if (!Objects.equals(before.map(FamilyContactPerson::getRef).orElse(null), seen)) {
            return false;
        }
        if (before.isPresent() && before.get().employee().equals(employee)) {
            if (!periods.keep(open, now)) {
                throw new RuleViolation("contact.rule.sheIsIt").at("employee");
            }
            drafts.clear(draftPlace(family));
            return true;
        }
        String why = before.isPresent()
                ? ContactText.required("reason", reason, ContactText.REASON_LENGTH)
                : ContactText.any("reason", reason, ContactText.REASON_LENGTH);
        periods.invite(open, employee);
        periods.withdrawOpen(open, now);
        ContactCause cause = before.isPresent() ? ContactCause.REPLACED : ContactCause.FIRST;
        periods.put(open, employee, now, now, cause, why, access.me());
        drafts.clear(draftPlace(family));
        return true;
    }

    private static void requireMay(OpenFamily open, boolean first) {
        if (!open.isLed() && !(first && open.is(Relation.OWN_WORK))) {
            throw new NotFound();
        }
    }

    /** R7: how closely the family is followed, from 0 to 3. */
    public void follow(UUID family, int level) {
        OpenFamily open = access.work(family);
        if (level < 0 || level > 3) {
            throw new RuleViolation("contact.rule.level").at("level");
        }
        Instant now = access.hold(family);
        em.createNativeQuery("""
                        insert into contact_pace (family_id, level, set_by, set_at) values (?1, ?2, ?3, ?4)
                        on conflict (family_id) do update
                        set level = excluded.level, set_by = excluded.set_by, set_at = excluded.set_at""")
                .setParameter(1, open.id())
                .setParameter(2, level)
                .setParameter(3, access.me())
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }
}
