package dk.enindgang.contact;

import dk.enindgang.account.PracticeAccounts;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.db.SchemaReady;
import dk.enindgang.platform.db.SystemWork;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Contact persons for the invented families of a practice municipality; nowhere else. One is away with a substitute, one is
 * handing over, and one has been silent for too long.
 */
@ApplicationScoped
@Transactional
public class PracticeContacts {

    private static final int AFTER_THE_FAMILIES = 3700;

    private static final List<PracticeContact> CONTACTS = List.of(
            new PracticeContact("Familien Engholm Prøvesen", "raadgiver", 1),
            new PracticeContact("Familien Lundager Prøvesen", "raadgiver", 2),
            new PracticeContact("Familien Kærgaard Prøvesen", "familiebehandler", 1),
            new PracticeContact("Familien Ravnsborg Prøvesen", "laerer", 1));

    private static final List<PracticeNote> NOTES = List.of(
            new PracticeNote(
                    "Familien Engholm Prøvesen",
                    "raadgiver",
                    3,
                    ContactKind.PHONE,
                    "Talt med mor om skoledagen. Hun vil gerne, at skolen er den, hun ringer til."),
            new PracticeNote(
                    "Familien Lundager Prøvesen",
                    "raadgiver",
                    20,
                    ContactKind.VISIT,
                    "Besøg i hjemmet. Vi aftalte at ses igen næste måned."),
            new PracticeNote(
                    "Familien Kærgaard Prøvesen",
                    "familiebehandler",
                    9,
                    ContactKind.MEETING,
                    "Far fortalte om nætterne. Vikaren kender aftalen om sundhedsplejersken."));

    private static final String PUT = """
            insert into contact_person (id, version, ref, family_id, employee_ref, begins_at, cause, recorded_by)
            select nextval('stored_seq'), 1, gen_random_uuid(), f.id, employed_of(?2), f.opened_at, 'FIRST', f.recorded_by
            from family f where f.name = ?1 and f.closed_at is null and employed_of(?2) is not null""";

    private static final String FOLLOW = """
            insert into contact_pace (family_id, level, set_by, set_at)
            select f.id, ?2, f.recorded_by, ?3 from family f where f.name = ?1""";

    private static final String ASK = """
            insert into contact_handover (id, version, ref, family_id, from_ref, to_ref, given_by, given_at, reason)
            select nextval('stored_seq'), 1, gen_random_uuid(), f.id, c.employee_ref, employed_of(?3), ?2, ?4, ?5
            from family f join contact_person c on c.family_id = f.id
            where f.name = ?1 and c.employee_ref = employed_of(?2) and employed_of(?3) is not null""";

    private static final String NOTE = """
            insert into contact_note (id, version, ref, family_id, on_day, kind, words, written_by, written_at)
            select nextval('stored_seq'), 1, gen_random_uuid(), f.id, cast(?3 as date), ?4, ?5, ?2, ?6
            from family f where f.name = ?1 and f.closed_at is null""";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    @Inject
    PracticeAccounts accounts;

    @Inject
    Clock clock;

    /** Fills a municipality in which no family has a contact person yet. */
    void prepare(@Observes @Priority(AFTER_THE_FAMILIES) SchemaReady ready) {
        Map<String, UUID> refs = accounts.refsInTurn();
        if (refs.isEmpty()) {
            return;
        }
        system.begin();
        if (em.createQuery("select count(c) from FamilyContactPerson c", Long.class)
                        .getSingleResult()
                == 0) {
            CONTACTS.forEach(one -> put(one, refs));
            ask(refs.get("raadgiver"), refs.get("laerer"));
            NOTES.forEach(one -> write(one, refs));
        }
    }

    private void put(PracticeContact one, Map<String, UUID> refs) {
        UUID account = refs.get(one.userName());
        if (account == null) {
            return;
        }
        em.createNativeQuery(PUT)
                .setParameter(1, one.family())
                .setParameter(2, account)
                .executeUpdate();
        em.createNativeQuery(FOLLOW)
                .setParameter(1, one.family())
                .setParameter(2, one.level())
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    private void ask(@Nullable UUID from, @Nullable UUID to) {
        if (from == null || to == null) {
            return;
        }
        em.createNativeQuery(ASK)
                .setParameter(1, CONTACTS.get(0).family())
                .setParameter(2, from)
                .setParameter(3, to)
                .setParameter(4, Timestamp.from(clock.instant()))
                .setParameter(5, "Familien taler mest med skolen, og mor har bedt om det.")
                .executeUpdate();
    }

    /** The database takes a note from the one who writes it alone. */
    private void write(PracticeNote one, Map<String, UUID> refs) {
        UUID account = refs.get(one.userName());
        if (account == null) {
            return;
        }
        accounts.act(account);
        em.createNativeQuery(NOTE)
                .setParameter(1, one.family())
                .setParameter(2, account)
                .setParameter(
                        3,
                        LocalDate.now(clock.withZone(Clocks.DENMARK))
                                .minusDays(one.daysAgo())
                                .toString())
                .setParameter(4, one.kind().name())
                .setParameter(5, one.words())
                .setParameter(6, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** Whose contact person somebody is, and how closely the family is followed. */
    private record PracticeContact(String family, String userName, int level) {}

    /** A note of contact. */
    private record PracticeNote(String family, String userName, int daysAgo, ContactKind kind, String words) {}
}
