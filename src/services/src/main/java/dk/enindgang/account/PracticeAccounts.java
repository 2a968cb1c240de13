package dk.enindgang.account;

import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.Readiness;
import dk.enindgang.platform.db.SchemaReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The invented colleagues of a practice municipality, one for each profession; nowhere else (R7). */
@ApplicationScoped
@Transactional
public class PracticeAccounts {

    /** Known to everybody on purpose: it stands in the guide for newcomers. */
    public static final String PASSWORD = "Eksempelby-2026";

    private static final List<PracticeAccount> ALL = List.of(
            new PracticeAccount("laerer", "Mette Lærkegaard", Profession.TEACHER),
            new PracticeAccount("paedagog", "Jonas Birkemose", Profession.PEDAGOGUE),
            new PracticeAccount("sundhedsplejerske", "Karin Solbakke", Profession.HEALTH_VISITOR, Set.of(Role.EDITOR)),
            new PracticeAccount("raadgiver", "Sanne Egelund", Profession.ADVISER),
            new PracticeAccount("familiebehandler", "Thomas Vindelev", Profession.FAMILY_THERAPIST),
            new PracticeAccount("beskaeftigelse", "Amina Holmriis", Profession.EMPLOYMENT_ADVISER),
            new PracticeAccount("handicap", "Lone Fyrreskov", Profession.DISABILITY_ADVISER),
            new PracticeAccount("ppr", "Peter Ravnholt", Profession.EDUCATIONAL_PSYCHOLOGIST),
            new PracticeAccount(
                    "leder", "Birgitte Almskov", Profession.LEADER, Set.of(Role.LEADER, Role.DIRECTORY_EDITOR)),
            new PracticeAccount(
                    "sekretariat",
                    "Henrik Rosenlund",
                    Profession.SECRETARIAT,
                    Set.of(Role.EDITOR, Role.DIRECTORY_EDITOR)),
            new PracticeAccount(
                    "drift", "Yasmin Klitbjerg", Profession.OPERATIONS, Set.of(Role.OPERATIONS, Role.ADMIN)),
            new PracticeAccount("kontrol", "Dorthe Kildevang", Profession.SECRETARIAT, Set.of(Role.AUDITOR)));

    @Inject
    Settings settings;

    @Inject
    Readiness readiness;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    /** Makes those that are missing, or refuses where none may be. */
    void prepare(@Observes SchemaReady ready) {
        Set<String> present = present();
        if (settings.practice()) {
            create(present);
        } else if (!present.isEmpty()) {
            readiness.refuse("Databasen rummer øvekonti (" + String.join(", ", present)
                    + "), og programmet er ikke sat til øvelse. Brug en anden database, slet kontiene,"
                    + " eller sæt ENINDGANG_MODE=practice, hvis det er en øvekommune.");
        }
    }

    /** The accounts that are there, by user name, for those who give them something more. */
    public Map<String, UUID> refs() {
        return em.createQuery("select a from Account a where a.practice = true", Account.class)
                .getResultStream()
                .collect(Collectors.toMap(Account::getUserName, Account::getRef));
    }

    /** The same for those who fill something that is empty: one node at a time until the end of the transaction, for two may start
     * at once. */
    public Map<String, UUID> refsInTurn() {
        Map<String, UUID> refs = refs();
        if (!refs.isEmpty()) {
            em.createNativeQuery("select cast(pg_advisory_xact_lock(3011) as text)")
                    .getSingleResult();
        }
        return refs;
    }

    /** From here to the end of the transaction the database takes the work for that one's; she is a practice account. */
    public void act(UUID ref) {
        em.createNativeQuery("""
                        select set_config('enindgang.acting', cast(a.ref as text), true)
                        from account a where a.ref = ?1 and a.practice""").setParameter(1, ref).getSingleResult();
    }

    private Set<String> present() {
        return new TreeSet<>(em.createQuery("select a.userName from Account a where a.practice = true", String.class)
                .getResultList());
    }

    /** One hash serves all: they share their password anyway, and the first start stays quick. */
    private void create(Set<String> present) {
        var missing =
                ALL.stream().filter(one -> !present.contains(one.userName())).toList();
        if (missing.isEmpty()) {
            return;
        }
        PasswordHash password = PasswordHash.of(PASSWORD);
        missing.forEach(one -> em.persist(one.account(password)));
    }
}
