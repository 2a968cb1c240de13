package dk.enindgang.directory;

import dk.enindgang.directory.who.RuleTime;
import dk.enindgang.platform.db.SchemaReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The situations of a first start, with the contact points that are there: R2. The municipality writes on from them. */
@ApplicationScoped
@Transactional
public class FirstSituations {

    /** After the contact points, which are made at the usual time. */
    private static final int AFTER_THE_POINTS = 3100;

    private static final String ON_CALL = "Social døgnvagt, Eksempelby";
    private static final String INTAKE = "Modtagelsen, Børn og Unge";
    private static final String SCHOOL_PSYCHOLOGY = "PPR";
    private static final String HEALTH = "Sundhedsplejen";
    private static final String FAMILIES = "Familierådgivningen";

    /**
     * What it is called, the guide it is about, and who is tried.
     *
     * @param guide empty if no guide is about it
     */
    private record First(String name, String guide, List<String> points) {}

    private static final List<First> SITUATIONS = List.of(
            new First(
                    "Du er bekymret for et barns trivsel", "bekymring-for-trivsel", List.of(HEALTH, FAMILIES, INTAKE)),
            new First("Et barn bliver væk fra skole", "bekymrende-skolefravaer", List.of(SCHOOL_PSYCHOLOGY, INTAKE)),
            new First("Du har mistanke om vold eller overgreb", "vold-og-overgreb", List.of(INTAKE)),
            new First("Du er i tvivl, om du skal underrette", "", List.of(INTAKE)),
            new First("Et barn kan ikke være hjemme i nat", "", List.of(INTAKE)),
            new First("En familie beder om hjælp", "", List.of(FAMILIES, INTAKE)),
            new First("Et barn skal begynde i dagtilbud", "overgangssamtale-hjem-dagtilbud", List.of(HEALTH, FAMILIES)),
            new First(
                    "En ung skal videre i uddannelse",
                    "overgang-til-ungdomsuddannelse",
                    List.of(SCHOOL_PSYCHOLOGY, FAMILIES)));

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    /** Fills an empty list; one that somebody has filled is left alone. */
    void prepare(@Observes @Priority(AFTER_THE_POINTS) SchemaReady ready) {
        // Two nodes may start at once; the lock is given back at the end of the transaction.
        em.createNativeQuery("select cast(pg_advisory_xact_lock(3042) as text)").getSingleResult();
        if (em.createQuery("select count(s) from ContactSituation s", Long.class)
                        .getSingleResult()
                == 0) {
            create();
        }
    }

    private void create() {
        Map<String, ContactPoint> points = new HashMap<>();
        em.createQuery("select p from ContactPoint p order by p.position desc", ContactPoint.class)
                .getResultList()
                .forEach(point -> points.put(point.details().name(), point));
        int position = 1;
        for (First one : SITUATIONS) {
            Set<String> guides = one.guide().isEmpty() ? Set.of() : Set.of(one.guide());
            var situation = new ContactSituation(position++, one.name(), null, guides);
            for (String name : one.points()) {
                add(situation, points.get(name), RuleTime.OPEN_HOURS, INTAKE.equals(name));
            }
            add(situation, points.get(ON_CALL), RuleTime.OUT_OF_HOURS, true);
            em.persist(situation);
        }
    }

    /** In production there is none of them yet: the editor is shown what is missing (R10). */
    private static void add(
            ContactSituation situation,
            @org.jspecify.annotations.Nullable ContactPoint point,
            RuleTime time,
            boolean authority) {
        if (point != null) {
            situation.add(new RuleDetails(time, "", authority), point);
        }
    }
}
