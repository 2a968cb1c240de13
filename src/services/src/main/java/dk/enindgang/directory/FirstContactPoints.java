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

    private static final List<ContactPointRow> NATIONAL = List.of(
            new ContactPointRow("Alarmcentralen", "Et barn er i fare lige nu", "112", "Altid åbent", true),
            new ContactPointRow(
                    "Politiet", "Det haster, men der er ikke fare for liv lige nu", "114", "Altid åbent", true));

    private static final List<ContactPointRow> INVENTED = List.of(
            new ContactPointRow(
                    "Social døgnvagt, Eksempelby",
                    "Et barn kan ikke være hjemme i nat, eller du er i tvivl uden for åbningstid",
                    "00 00 00 01",
                    "Hverdage 15.30-8.00 og hele weekenden",
                    true),
            new ContactPointRow(
                    "Modtagelsen, Børn og Unge",
                    "Underretninger, og hvis du er i tvivl, om du skal underrette",
                    "00 00 00 02",
                    "Hverdage 8.00-15.30, torsdag til 17.00",
                    false),
            new ContactPointRow(
                    "PPR", "Sparring om læring, sprog, trivsel og fravær", "00 00 00 03", "Hverdage 8.30-14.00", false),
            new ContactPointRow(
                    "Sundhedsplejen",
                    "Spædbørn, småbørn og overgangen til dagtilbud",
                    "00 00 00 04",
                    "Hverdage 8.00-9.30 og 12.00-13.00",
                    false),
            new ContactPointRow(
                    "Familierådgivningen",
                    "Familier, der selv ønsker hjælp, og sparring om familiesamarbejde",
                    "00 00 00 05",
                    "Hverdage 9.00-14.00",
                    false));

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
        for (ContactPointRow row : NATIONAL) {
            em.persist(new ContactPoint(position++, row));
        }
        if (settings.practice()) {
            for (ContactPointRow row : INVENTED) {
                em.persist(new ContactPoint(position++, row));
            }
        }
    }
}
