package dk.enindgang.family;

import dk.enindgang.access.Act;
import dk.enindgang.platform.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to who is in a family. */
@Stateless
@RolesAllowed("STAFF")
public class FamilyMembers {

    /** As many families as one can compare. */
    private static final int ALIKE = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    FamilyAccess families;

    @Inject
    FamilyReading reading;

    @Inject
    FamilyPersons persons;

    @Inject
    FamilyKeeping keeping;

    /** R2, R4, R7. */
    public UUID add(UUID family, MemberDetails member) {
        Family open = families.open(family, Act.CHANGE).family();
        open.requireOpen();
        UUID person = persons.record(member);
        UUID added = keeping.add(open, person, member);
        persons.arrived(person, member);
        families.added(person, family);
        return added;
    }

    /** R2, R4, R7.
     *
     * @param seenVersion of the family that was on the screen
     * @param seenPerson version of what was told of her there; she may be in another family too
     * @return false if somebody has changed either meanwhile; nothing is changed then */
    public boolean change(UUID family, UUID member, long seenVersion, long seenPerson, MemberDetails details) {
        Family open = families.open(family, Act.CHANGE).family();
        if (open.getVersion() != seenVersion) {
            return false;
        }
        open.requireOpen();
        FamilyMember changed = member(open, member);
        if (!persons.change(changed.person(), seenPerson, details)) {
            return false;
        }
        keeping.change(open, changed, details);
        return true;
    }

    /** R9: the CPR number of a member, whole; by itself in the log.
     *
     * @throws NotFound if there is no such member, or no number */
    public String unmask(UUID family, UUID member) {
        OpenFamily open = families.open(family, Act.READ);
        UUID person = member(open.family(), member).person();
        families.unmasked(open, person, member);
        return persons.unmasked(person);
    }

    /** R11: takes away a CPR number that was written by mistake; by itself in the log.
     *
     * @param seenPerson version of what was told of her on the screen
     * @return false if somebody has changed her meanwhile; nothing is changed then
     * @throws NotFound if there is no such member, or no number */
    public boolean removeNumber(UUID family, UUID member, long seenPerson) {
        OpenFamily open = families.open(family, Act.CHANGE);
        open.family().requireOpen();
        UUID person = member(open.family(), member).person();
        if (!persons.removeNumber(person, seenPerson)) {
            return false;
        }
        families.removed(open, person, member);
        return true;
    }

    /** R6: what is typed can be a CPR number, or is none. No statement.
     *
     * @throws dk.enindgang.platform.RuleViolation if it cannot */
    public void requireNumber(String cpr) {
        persons.number(cpr);
    }

    /** R6: whether somebody who is being typed may be known already. */
    public Likeness alike(String name, @Nullable LocalDate born, String cpr) {
        if (!cpr.isBlank()) {
            return persons.number(cpr)
                    .map(number -> new Likeness(
                            reading.withNumber(persons.hashes(number), ALIKE), persons.isHidden(number), true))
                    .orElse(Likeness.NONE);
        }
        return born == null || name.isBlank()
                ? Likeness.NONE
                : new Likeness(reading.alike(born, name.strip(), ALIKE), false, false);
    }

    private FamilyMember member(Family family, UUID member) {
        Optional<FamilyMember> found = list(family, member).stream().findFirst();
        return found.orElseThrow(NotFound::new);
    }

    private List<FamilyMember> list(Family family, UUID member) {
        return em.createQuery(
                        "select m from FamilyMember m where m.family = :family and m.ref = :member", FamilyMember.class)
                .setParameter("family", family)
                .setParameter("member", member)
                .getResultList();
    }
}
