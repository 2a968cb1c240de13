package dk.enindgang.contact;

import dk.enindgang.draft.Drafts;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The door to handing a family over to another contact person (R4-R6). */
@Stateless
@RolesAllowed("STAFF")
public class ContactHandovers {

    @PersistenceContext
    EntityManager em;

    @Inject
    ContactAccess families;

    @Inject
    ContactPeriods periods;

    @Inject
    Drafts drafts;

    /** Where the reason of a handover is kept while it is typed. */
    public static String askDraftPlace(UUID family) {
        return "contact/hand/" + family;
    }

    /** Where an answer, or what was talked about, is kept while it is typed. */
    public static String draftPlace(UUID handover) {
        return "contact/handover/" + handover;
    }

    /** R4: by the contact person, or by who leads the unit. She is it until it is agreed from when on it is the other.
     *
     * @param seen the period of the one who was on the screen
     * @return false if it was changed meanwhile; nothing is changed then
     * @throws RuleViolation if it cannot be she, the reason is missing, or there is a handover already */
    public boolean ask(UUID family, UUID seen, UUID to, String reason) {
        OpenFamily open = families.change(family);
        Instant now = families.hold(family);
        List<FamilyContactPerson> from = periods.from(open, now);
        if (from.isEmpty() || !from.get(0).getRef().equals(seen)) {
            return false;
        }
        UUID before = from.get(0).employee();
        if (!before.equals(open.me()) && !open.isLed()) {
            throw new NotFound();
        }
        if (from.size() > 1 || periods.open(open) != null) {
            throw new RuleViolation("contact.rule.underWay");
        }
        if (before.equals(to)) {
            throw new RuleViolation("contact.rule.sheIsIt").at("employee");
        }
        var handover = new ContactHandover(open.id(), before, to, families.me(), reason, now);
        periods.invite(open, to);
        em.persist(handover);
        em.flush();
        drafts.clear(askDraftPlace(family));
        return true;
    }

    /** R4: it stays as it is. */
    public boolean withdraw(UUID handover, long seenVersion) {
        HeldHandover held = held(handover);
        if (!held.isFromCaller() && !held.family().isLed()) {
            throw new NotFound();
        }
        if (held.handover().getVersion() != seenVersion) {
            return false;
        }
        held.handover().withdraw(held.now());
        em.flush();
        return true;
    }

    /** R4. */
    public boolean accept(UUID handover, long seenVersion) {
        HeldHandover held = asked(handover);
        if (held.handover().getVersion() != seenVersion) {
            return false;
        }
        held.handover().accept(held.now());
        em.flush();
        return true;
    }

    /** R4: who asked is told why, until she has read it. */
    public boolean decline(UUID handover, long seenVersion, String why) {
        HeldHandover held = asked(handover);
        if (held.handover().getVersion() != seenVersion) {
            return false;
        }
        held.handover().decline(why, held.now());
        em.flush();
        drafts.clear(draftPlace(handover));
        return true;
    }

    /** R4: what was talked about with the family, by either of the two. */
    public boolean talk(UUID handover, long seenVersion, Talk talk) {
        HeldHandover held = ofEither(handover);
        if (held.handover().getVersion() != seenVersion) {
            return false;
        }
        held.handover().talk(talk, families.today());
        em.flush();
        drafts.clear(draftPlace(handover));
        return true;
    }

    /** R4: from that day on it is the new one; today means now.
     *
     * @throws RuleViolation if the day is over, too far ahead, or nobody has talked with the family */
    public boolean effect(UUID handover, long seenVersion, LocalDate from) {
        HeldHandover held = ofEither(handover);
        if (held.handover().getVersion() != seenVersion) {
            return false;
        }
        LocalDate today = families.today();
        if (from.isBefore(today) || from.isAfter(today.plusYears(1))) {
            throw new RuleViolation("contact.rule.day").at("from");
        }
        Instant moment = from.equals(today)
                ? held.now()
                : from.atStartOfDay(Clocks.DENMARK).toInstant();
        ContactHandover agreed = held.handover();
        periods.invite(held.family(), agreed.to());
        agreed.requireTalked();
        // First the period: who is asked sees the family by the handover that waits, until it is hers.
        periods.put(
                held.family(),
                agreed.to(),
                moment,
                held.now(),
                ContactCause.HANDED_OVER,
                agreed.reason(),
                families.me());
        agreed.effect(moment, held.now());
        em.flush();
        return true;
    }

    /** @throws NotFound if there is none, or it is not for the caller */
    public ContactHandoverView get(UUID handover) {
        families.read(family(handover));
        return ContactHandoverRows.one(em, families.me(), handover).stream()
                .findFirst()
                .map(ContactHandoverRows::view)
                .orElseThrow(NotFound::new);
    }

    private UUID family(UUID handover) {
        List<?> found = em.createNativeQuery("""
                        select f.ref from contact_handover h join family f on f.id = h.family_id
                        where h.ref = ?1""").setParameter(1, handover).getResultList();
        return Optional.ofNullable(found.isEmpty() ? null : (UUID) found.get(0)).orElseThrow(NotFound::new);
    }

    private HeldHandover held(UUID ref) {
        UUID family = family(ref);
        OpenFamily open = families.change(family);
        Instant now = families.hold(family);
        ContactHandover handover = em.createQuery(
                        "select h from ContactHandover h where h.ref = :ref", ContactHandover.class)
                .setParameter("ref", ref)
                .getSingleResult();
        return new HeldHandover(handover, open, now);
    }

    private HeldHandover asked(UUID ref) {
        HeldHandover held = held(ref);
        if (!held.isToCaller()) {
            throw new NotFound();
        }
        return held;
    }

    private HeldHandover ofEither(UUID ref) {
        HeldHandover held = held(ref);
        if (!held.isToCaller() && !held.isFromCaller()) {
            throw new NotFound();
        }
        return held;
    }
}
