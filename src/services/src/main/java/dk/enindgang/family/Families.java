package dk.enindgang.family;

import dk.enindgang.access.Act;
import dk.enindgang.draft.Drafts;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.organisation.Standing;
import dk.enindgang.person.Cpr;
import dk.enindgang.person.CprSought;
import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.Hits;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Sought;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The door to families. */
@Stateless
@RolesAllowed("STAFF")
public class Families {

    /** Where what is typed about a new family is kept. */
    public static final String NEW_DRAFT = "family/new";

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

    @Inject
    Drafts drafts;

    /** Where what is typed about a family is kept until it is saved. */
    public static String draftPlace(UUID family) {
        return "family/edit/" + family;
    }

    /** Where the reason is kept while it is typed. */
    public static String closingDraftPlace(UUID family) {
        return "family/close/" + family;
    }

    /** R1: the units a family of the caller's can be opened in: those she works in today. */
    public List<LinkRow> listUnits() {
        return persons.standing().map(Standing::units).orElse(List.of());
    }

    /** All areas, by name. One statement. */
    public List<LinkRow> listAreas() {
        var areas = new ArrayList<LinkRow>();
        List<?> rows =
                em.createNativeQuery("select ref, name from area order by name").getResultList();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            areas.add(new LinkRow((UUID) c[0], (String) c[1]));
        }
        return areas;
    }

    /** R3: the caller's families, by name. Three statements at most. */
    public List<FamilyRow> list(boolean closed, int first, int max) {
        return reading.shelf(closed, first, max);
    }

    /** R5: among the families the caller may see: by words of their names, or by a whole CPR number. */
    public List<FamilyRow> search(String typed, int max) {
        if (typed.isBlank()) {
            return List.of();
        }
        if (!CprPattern.in(typed)) {
            return reading.withWords(typed, max);
        }
        Optional<Cpr> cpr = persons.number(typed);
        return cpr.map(number -> reading.withNumber(persons.hashes(number), max))
                .orElse(List.of());
    }

    /** R12: some of the families the caller may see, and how many of those there are. Three statements at most. */
    public Hits<FamilyRow> find(Sought sought, int first, int max) {
        return reading.found(sought, persons.soughtHashes(sought.cpr()), first, max);
    }

    /** R12: whether families can be looked for by what looks like a CPR number. No statement. */
    public CprSought sought(String cpr) {
        return persons.sought(cpr);
    }

    /** Whether the caller may see it; no look at it. */
    public boolean isMine(UUID family) {
        return families.isMine(family);
    }

    /** Nine statements at most.
     *
     * @throws dk.enindgang.platform.NotFound if there is none, or it is not for the caller */
    public FamilyView get(UUID family) {
        return reading.view(families.open(family, Act.READ));
    }

    /** R1, R4: with its first child. */
    public UUID open(FamilyDetails details, MemberDetails child) {
        if (persons.standing().filter(mine -> mine.worksIn(details.unit())).isEmpty()) {
            throw new RuleViolation("family.rule.myUnit").at("unit");
        }
        UUID person = persons.record(child);
        UUID family = keeping.open(details, person, child);
        families.added(person, family);
        drafts.clear(NEW_DRAFT);
        return family;
    }

    /** R7, R10.
     *
     * @param seenVersion of the family that was on the screen
     * @return false if somebody has changed it meanwhile; nothing is changed then */
    public boolean change(UUID ref, long seenVersion, FamilyDetails details) {
        Family family = families.move(ref).family();
        if (family.getVersion() != seenVersion) {
            return false;
        }
        keeping.change(family, details);
        drafts.clear(draftPlace(ref));
        return true;
    }

    /** R8, R10.
     *
     * @return false if somebody has changed it meanwhile; nothing is changed then */
    public boolean close(UUID ref, long seenVersion, String reason) {
        Family family = families.move(ref).family();
        if (family.getVersion() != seenVersion) {
            return false;
        }
        keeping.close(family, reason);
        drafts.clear(closingDraftPlace(ref));
        return true;
    }
}
