package dk.enindgang.directory;

import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.SchemaReady;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The contact points of a first start. The local numbers are invented and exist in the practice municipality alone. */
@Stateless
public class FirstContactPoints {

    private static final List<FirstPoint> NATIONAL = List.of(
            FirstPoint.always("Alarmcentralen/Et barn er i fare lige nu/112"),
            FirstPoint.always("Politiet/Det haster, men der er ikke fare for liv lige nu/114"));

    private static final List<FirstPoint> INVENTED = List.of(
            FirstPoint.onCall("Social døgnvagt, Eksempelby"
                    + "/Et barn kan ikke være hjemme i nat, eller du er i tvivl uden for åbningstid/00 00 00 01"),
            FirstPoint.weekdays(
                            "Modtagelsen, Børn og Unge"
                                    + "/Underretninger, og hvis du er i tvivl, om du skal underrette/00 00 00 02",
                            "8-15.30")
                    .thursday("8-17"),
            FirstPoint.weekdays("PPR/Sparring om læring, sprog, trivsel og fravær/00 00 00 03", "8.30-14"),
            FirstPoint.weekdays(
                            "Sundhedsplejen/Spædbørn, småbørn og overgangen til dagtilbud/00 00 00 04", "8-9.30, 12-13")
                    .ages(PointReach.UNBORN, 5),
            FirstPoint.weekdays(
                    "Familierådgivningen/Familier, der selv ønsker hjælp, og sparring om familiesamarbejde/00 00 00 05",
                    "9-14"));

    @PersistenceContext
    EntityManager em;

    @Inject
    Settings settings;

    /** Fills an empty list; a list that somebody has filled is left alone. */
    @PermitAll
    public void onSchemaReady(@Observes SchemaReady ready) {
        // Two nodes may start at once; the lock is given back at the end of the transaction.
        em.createNativeQuery("select cast(pg_advisory_xact_lock(3001) as text)").getSingleResult();
        if (em.createQuery("select count(c) from ContactPoint c", Long.class).getSingleResult() > 0) {
            return;
        }
        int position = 1;
        for (FirstPoint one : NATIONAL) {
            em.persist(new ContactPoint(position++, one.details()));
        }
        if (settings.practice()) {
            for (FirstPoint one : INVENTED) {
                em.persist(new ContactPoint(position++, one.details()));
            }
        }
    }
}
