package dk.enindgang.contact;

import dk.enindgang.access.ByName;
import dk.enindgang.account.OpenAccounts;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps who is a family's contact person when (R1). The one place that writes it; the family is held by whoever asks. */
@ApplicationScoped
public class ContactPeriods {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    ByName byName;

    @Inject
    OpenAccounts accounts;

    @Inject
    Event<OutgoingEvent> events;

    /** Those who are it from that moment on: now first, and then whoever is to come. */
    List<FamilyContactPerson> from(OpenFamily family, Instant moment) {
        return em.createQuery("""
                        select c from FamilyContactPerson c
                        where c.family = :family and (c.endsAt is null or c.endsAt > :moment)
                        order by c.beginsAt""", FamilyContactPerson.class)
                .setParameter("family", family.id())
                .setParameter("moment", moment)
                .getResultList();
    }

    Optional<FamilyContactPerson> now(OpenFamily family, Instant moment) {
        return from(family, moment).stream().findFirst();
    }

    /** From a moment on it is she. Whoever was to come does not.
     *
     * @param now by the clock that held the family */
    void put(OpenFamily family, UUID employee, Instant from, Instant now, ContactCause cause, String reason, UUID by) {
        Instant begins = from;
        for (FamilyContactPerson one : from(family, now)) {
            if (one.beginsAt().isAfter(now)) {
                em.remove(one);
            } else {
                begins = later(from, one.beginsAt());
                one.end(begins);
            }
        }
        em.flush();
        em.persist(new FamilyContactPerson(family.id(), employee, begins, cause, reason, by));
        em.flush();
        tell(family, employee, cause, begins);
    }

    /** Nobody is it for no time at all. */
    private static Instant later(Instant moment, Instant begun) {
        return moment.isAfter(begun) ? moment : begun.plus(1, ChronoUnit.MICROS);
    }

    private void tell(OpenFamily family, UUID employee, ContactCause cause, Instant from) {
        if (cause == ContactCause.FIRST) {
            events.fire(new ContactAssigned(family.ref(), family.unit(), employee));
        } else {
            events.fire(new ContactChanged(family.ref(), family.unit(), employee, cause, from));
        }
    }

    /** The handover that waits for an answer or for the talk; null if there is none. */
    @Nullable
    ContactHandover open(OpenFamily family) {
        return em.createQuery("""
                        select h from ContactHandover h
                        where h.family = :family and h.endedAt is null""", ContactHandover.class)
                .setParameter("family", family.id())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Nobody needs it any more: it is said in another way who it is. */
    void withdrawOpen(OpenFamily family, Instant now) {
        ContactHandover open = open(family);
        if (open != null) {
            open.withdraw(now);
            em.flush();
        }
    }

    /** R5.
     *
     * @throws RuleViolation if it cannot be she */
    void invite(OpenFamily family, UUID employee) {
        requireHere(employee);
        if (!isImpartial(family, employee)) {
            throw new RuleViolation("contact.rule.notImpartial").at("employee");
        }
        family.members().forEach(person -> byName.openIfProtected(person, employee));
    }

    private void requireHere(UUID employee) {
        List<?> found = em.createNativeQuery("""
                        select k.account_ref from employee e join employee_account k on k.employee_id = e.id
                        where e.ref = ?1 and exists (
                            select from employment m where m.employee_id = e.id
                            and holds_on(m.valid_from, m.valid_to, danish_today()))""").setParameter(1, employee).getResultList();
        if (accounts.find(found.stream().map(UUID.class::cast).collect(Collectors.toSet()))
                .isEmpty()) {
            throw new RuleViolation("contact.rule.notHere").at("employee");
        }
    }

    /** R5: the same for several at once; those somebody in which the receiver is not impartial to are left out. As many
     * statements for one family as for many, but for each receiver and each protected person.
     *
     * @throws RuleViolation if it cannot be one of them */
    Map<OpenFamily, UUID> inviteAll(Map<OpenFamily, UUID> receivers) {
        Map<UUID, Set<UUID>> blocked = byName.blocked(members(receivers), receivers.values());
        var invited = new LinkedHashMap<>(receivers);
        invited.entrySet()
                .removeIf(one -> one.getKey().members().stream()
                        .anyMatch(blocked.getOrDefault(one.getValue(), Set.of())::contains));
        new TreeSet<>(invited.values()).forEach(this::requireHere);
        Set<UUID> hidden = byName.protectedOf(members(invited));
        invited.forEach((family, to) ->
                family.members().stream().filter(hidden::contains).forEach(person -> byName.open(person, to)));
        return invited;
    }

    private static Set<UUID> members(Map<OpenFamily, UUID> families) {
        return families.keySet().stream().flatMap(one -> one.members().stream()).collect(Collectors.toSet());
    }

    /** Those families that are hers alone from that moment on, and of which nobody is asked already. One statement. */
    Set<Long> free(List<OpenFamily> families, UUID employee, Instant moment) {
        List<?> found = em.createNativeQuery("""
                        select c.family_id from contact_person c
                        where c.family_id = any (cast(?1 as bigint[])) and (c.ends_at is null or c.ends_at > ?2)
                        and not exists (
                            select from contact_handover h where h.family_id = c.family_id and h.ended_at is null)
                        group by c.family_id
                        having count(*) = 1 and bool_and(c.employee_ref = ?3)""")
                .setParameter(
                        1,
                        families.stream()
                                .map(one -> String.valueOf(one.id()))
                                .collect(Collectors.joining(",", "{", "}")))
                .setParameter(2, Timestamp.from(moment))
                .setParameter(3, employee)
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    /** R5: to everybody in the family. */
    boolean isImpartial(OpenFamily family, UUID employee) {
        return family.members().stream().noneMatch(person -> byName.blocked(person, employee));
    }

    /** R2: whoever is it now stays; whoever was to come does not.
     *
     * @return false if nobody was to come */
    boolean keep(OpenFamily family, Instant now) {
        List<FamilyContactPerson> all = from(family, now);
        if (all.size() < 2) {
            return false;
        }
        all.stream().skip(1).forEach(em::remove);
        em.flush();
        FamilyContactPerson present = all.get(0);
        present.stay();
        em.flush();
        tell(family, present.employee(), ContactCause.REPLACED, now);
        return true;
    }
}
