package dk.enindgang.family;

import dk.enindgang.account.PracticeAccounts;
import dk.enindgang.organisation.Period;
import dk.enindgang.organisation.Standing;
import dk.enindgang.organisation.Standings;
import dk.enindgang.person.PersonNumbers;
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
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A few invented families for the accounts of a practice municipality; nowhere else. Their numbers are test numbers. */
@ApplicationScoped
@Transactional
public class PracticeFamilies {

    /** After colleagues and tasks. */
    private static final int AFTER_THE_TASKS = 3600;

    private static final int SINCE_DAYS = 90;

    private static final List<PracticeFamily> FAMILIES = List.of(
            new PracticeFamily(
                    "raadgiver",
                    "Familien Engholm Prøvesen",
                    List.of(
                            new PracticeMember(
                                    "Alma",
                                    "Engholm Prøvesen",
                                    "640517-4128",
                                    FamilyRelation.CHILD,
                                    Custody.UNKNOWN,
                                    "NONE"),
                            new PracticeMember(
                                    "Rikke",
                                    "Engholm Prøvesen",
                                    "710388-1114",
                                    FamilyRelation.MOTHER,
                                    Custody.SHARED,
                                    "NONE"),
                            new PracticeMember(
                                    "Jonas",
                                    "Prøvesen",
                                    "620986-2225",
                                    FamilyRelation.FATHER,
                                    Custody.SHARED,
                                    "NONE"))),
            new PracticeFamily(
                    "raadgiver",
                    "Familien Lundager Prøvesen",
                    List.of(
                            new PracticeMember(
                                    "Viggo",
                                    "Lundager Prøvesen",
                                    "721013-5343",
                                    FamilyRelation.CHILD,
                                    Custody.UNKNOWN,
                                    "ADDRESS"),
                            new PracticeMember(
                                    "Signe",
                                    "Lundager Prøvesen",
                                    "850490-3216",
                                    FamilyRelation.MOTHER,
                                    Custody.YES,
                                    "ADDRESS"))),
            new PracticeFamily(
                    "sundhedsplejerske",
                    "Familien Kærgaard Prøvesen",
                    List.of(
                            new PracticeMember(
                                    "Asta", "Kærgaard Prøvesen", "", FamilyRelation.CHILD, Custody.UNKNOWN, "NONE"),
                            new PracticeMember(
                                    "Mads", "Kærgaard Prøvesen", "", FamilyRelation.FATHER, Custody.YES, "NONE"))),
            new PracticeFamily(
                    "laerer",
                    "Familien Ravnsborg Prøvesen",
                    List.of(new PracticeMember(
                            "Silas",
                            "Ravnsborg Prøvesen",
                            "690214-6151",
                            FamilyRelation.CHILD,
                            Custody.UNKNOWN,
                            "NONE"))),
            // Nobody is its contact person yet: its leader sees that on her first page.
            new PracticeFamily(
                    "leder",
                    "Familien Strandby Prøvesen",
                    List.of(
                            new PracticeMember(
                                    "Frida", "Strandby Prøvesen", "", FamilyRelation.CHILD, Custody.UNKNOWN, "NONE"),
                            new PracticeMember(
                                    "Lea", "Strandby Prøvesen", "", FamilyRelation.MOTHER, Custody.YES, "NONE"))));

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    @Inject
    PracticeAccounts accounts;

    @Inject
    Standings standings;

    @Inject
    PersonNumbers numbers;

    @Inject
    Clock clock;

    /** Fills an empty municipality; one in which somebody has opened a family is left alone. */
    void prepare(@Observes @Priority(AFTER_THE_TASKS) SchemaReady ready) {
        Map<String, UUID> refs = accounts.refsInTurn();
        if (refs.isEmpty()) {
            return;
        }
        system.begin();
        if (em.createQuery("select count(f) from Family f", Long.class).getSingleResult() == 0) {
            for (PracticeFamily one : FAMILIES) {
                UUID account = refs.get(one.userName());
                if (account != null) {
                    create(one, account);
                }
            }
        }
    }

    private void create(PracticeFamily one, UUID account) {
        LocalDate today = LocalDate.now(clock.withZone(Clocks.DENMARK));
        standings.find(account, today).filter(Standing::isEmployed).ifPresent(standing -> {
            var details = new FamilyDetails(one.name(), standing.units().get(0).ref(), null);
            var family = new Family(details, account, clock.instant().minus(Duration.ofDays(SINCE_DAYS)));
            em.persist(family);
            em.flush();
            one.members().forEach(member -> add(family, member, account, standing.employee(), today));
        });
    }

    private void add(Family family, PracticeMember one, UUID account, UUID employee, LocalDate today) {
        UUID person = UUID.randomUUID();
        LocalDate born = one.cpr().isEmpty()
                ? today.minusYears(one.relation() == FamilyRelation.CHILD ? 2 : 34)
                : numbers.read(one.cpr()).orElseThrow().birthDate();
        em.createNativeQuery("""
                        insert into person (id, version, ref, given_name, surname, birth_date, protection, recorded_by,
                            recorded_at, institution)
                        values (nextval('stored_seq'), 1, ?1, ?2, ?3, cast(?4 as date), ?5, ?6, ?7, ?8)""")
                .setParameter(1, person)
                .setParameter(2, one.givenName())
                .setParameter(3, one.surname())
                .setParameter(4, born.toString())
                .setParameter(5, one.protection())
                .setParameter(6, account)
                .setParameter(7, Timestamp.from(clock.instant()))
                .setParameter(8, one.relation() == FamilyRelation.CHILD ? "Ellebækskolen" : "")
                .executeUpdate();
        numbers.read(one.cpr()).ifPresent(cpr -> numbers.keep(person, cpr));
        open(person, one, account, employee);
        em.persist(new FamilyMember(
                family, person, one.relation(), one.custody(), Period.from(today.minusDays(SINCE_DAYS))));
    }

    /** R4: whoever recorded a protected person is given her by name. */
    private void open(UUID person, PracticeMember one, UUID account, UUID employee) {
        if (one.protection().equals("NONE")) {
            return;
        }
        em.createNativeQuery("""
                        insert into access_grant (id, version, ref, person_ref, employee_ref, given_by, given_at)
                        values (nextval('stored_seq'), 1, gen_random_uuid(), ?1, ?2, ?3, ?4)""")
                .setParameter(1, person)
                .setParameter(2, employee)
                .setParameter(3, account)
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** A family: who opened it, what it is called, and who is in it. */
    private record PracticeFamily(String userName, String name, List<PracticeMember> members) {}

    /** Somebody in it; a number that nobody has, or none. */
    private record PracticeMember(
            String givenName,
            String surname,
            String cpr,
            FamilyRelation relation,
            Custody custody,
            String protection) {}
}
