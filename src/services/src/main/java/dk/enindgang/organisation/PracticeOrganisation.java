package dk.enindgang.organisation;

import dk.enindgang.account.PracticeAccounts;
import dk.enindgang.account.Profession;
import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.SchemaReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The invented organisation of Eksempelby Kommune, with a colleague for each practice account; nowhere else (R10). */
@ApplicationScoped
@Transactional
public class PracticeOrganisation {

    /** After the accounts, which are made at the usual time. */
    private static final int AFTER_THE_ACCOUNTS = 3000;

    private static final LocalDate FOUNDED = LocalDate.of(2020, 8, 1);

    private static final List<PracticeUnit> UNITS = List.of(
            new PracticeUnit("Eksempelby Kommune", UnitKind.ADMINISTRATION, "", ""),
            new PracticeUnit("Børn og Unge", UnitKind.ADMINISTRATION, "Eksempelby Kommune", ""),
            new PracticeUnit("Skoler og dagtilbud", UnitKind.ADMINISTRATION, "Børn og Unge", ""),
            new PracticeUnit("Ellebækskolen", UnitKind.SCHOOL, "Skoler og dagtilbud", "Ellebæk skoledistrikt"),
            new PracticeUnit("Møllebakkeskolen", UnitKind.SCHOOL, "Skoler og dagtilbud", "Møllebakken skoledistrikt"),
            new PracticeUnit("Børnehuset Kastanjen", UnitKind.DAYCARE, "Skoler og dagtilbud", "Ellebæk skoledistrikt"),
            new PracticeUnit("PPR", UnitKind.EDUCATIONAL_PSYCHOLOGY, "Børn og Unge", ""),
            new PracticeUnit("Sundhedsplejen", UnitKind.HEALTH_VISITING, "Børn og Unge", ""),
            new PracticeUnit("Familierådgivningen", UnitKind.FAMILY_ADVICE, "Børn og Unge", ""),
            new PracticeUnit("Familiehuset", UnitKind.FAMILY_HOUSE, "Børn og Unge", ""),
            new PracticeUnit("Sekretariat og drift", UnitKind.SECRETARIAT, "Børn og Unge", ""),
            new PracticeUnit("Jobcentret", UnitKind.EMPLOYMENT, "Eksempelby Kommune", ""),
            new PracticeUnit("Handicap og psykiatri", UnitKind.DISABILITY_PSYCHIATRY, "Eksempelby Kommune", ""),
            new PracticeUnit("Kultur og fritid", UnitKind.CULTURE_LEISURE, "Eksempelby Kommune", ""),
            new PracticeUnit("Foreningen Fristedet", UnitKind.EXTERNAL, "", ""));

    private static final List<PracticeColleague> COLLEAGUES = List.of(
            colleague("leder/Birgitte Almskov/Chef for Børn og Unge/Tværgående ledelse", Profession.LEADER, null, 1),
            colleague("laerer/Mette Lærkegaard/Lærer/Ordblindhed, AKT", Profession.TEACHER, Sector.SCHOOL, 3),
            colleague("/Rasmus Tjørnelund/Skoleleder/Skoleledelse", Profession.LEADER, Sector.SCHOOL, 3),
            colleague("/Ida Kløvergaard/Skoleleder/Skoleledelse", Profession.LEADER, Sector.SCHOOL, 4),
            colleague("/Villads Enghave/Lærer/Specialpædagogik", Profession.TEACHER, Sector.SCHOOL, 4),
            colleague("paedagog/Jonas Birkemose/Pædagog/Sprog, Leg", Profession.PEDAGOGUE, Sector.DAYCARE, 5),
            colleague("/Sofie Hasselbo/Daginstitutionsleder/Ledelse", Profession.LEADER, Sector.DAYCARE, 5),
            colleague(
                    "ppr/Peter Ravnholt/Psykolog/Skolefravær, Udredning",
                    Profession.EDUCATIONAL_PSYCHOLOGIST,
                    Sector.EDUCATIONAL_PSYCHOLOGY,
                    6),
            colleague(
                    "sundhedsplejerske/Karin Solbakke/Sundhedsplejerske/Spædbørn, Amning",
                    Profession.HEALTH_VISITOR,
                    Sector.HEALTH,
                    7),
            colleague("raadgiver/Sanne Egelund/Rådgiver/Børnesamtalen", Profession.ADVISER, Sector.FAMILY, 8),
            colleague("/Oliver Pilegreen/Rådgiver/Unge", Profession.ADVISER, Sector.FAMILY, 8),
            colleague(
                    "familiebehandler/Thomas Vindelev/Familiebehandler/Åben Dialog, Mentalisering",
                    Profession.FAMILY_THERAPIST,
                    Sector.FAMILY,
                    9),
            colleague("sekretariat/Henrik Rosenlund/Konsulent/Handleguides", Profession.SECRETARIAT, null, 10),
            colleague("drift/Yasmin Klitbjerg/It-medarbejder/Drift", Profession.OPERATIONS, null, 10),
            colleague(
                    "beskaeftigelse/Amina Holmriis/Beskæftigelsesrådgiver/Unge uden job",
                    Profession.EMPLOYMENT_ADVISER,
                    Sector.EMPLOYMENT,
                    11),
            colleague(
                    "handicap/Lone Fyrreskov/Rådgiver/Autisme, ADHD",
                    Profession.DISABILITY_ADVISER,
                    Sector.DISABILITY_PSYCHIATRY,
                    12));

    private static final Map<String, String> LEADERS = Map.of(
            "Børn og Unge", "Birgitte Almskov",
            "Sekretariat og drift", "Birgitte Almskov",
            "Ellebækskolen", "Rasmus Tjørnelund",
            "Møllebakkeskolen", "Ida Kløvergaard",
            "Børnehuset Kastanjen", "Sofie Hasselbo");

    @Inject
    Settings settings;

    @Inject
    PracticeAccounts accounts;

    @Inject
    Organisation organisation;

    @Inject
    Clock clock;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    private static PracticeColleague colleague(
            String written, Profession profession, @Nullable Sector sector, int unit) {
        String[] part = written.split("/", -1);
        return new PracticeColleague(
                part[0],
                part[1],
                part[2],
                profession,
                sector,
                part[3],
                UNITS.get(unit).name());
    }

    /** Fills an empty organisation; one that somebody has begun is left alone. */
    void prepare(@Observes @Priority(AFTER_THE_ACCOUNTS) SchemaReady ready) {
        if (!settings.practice()) {
            return;
        }
        // Two nodes may start at once; the lock is given back at the end of the transaction.
        em.createNativeQuery("select cast(pg_advisory_xact_lock(3002) as text)").getSingleResult();
        if (em.createQuery("select count(u) from OrgUnit u", Long.class).getSingleResult() == 0) {
            create();
        }
    }

    private void create() {
        Map<String, OrgUnit> units = units();
        Map<String, Employee> colleagues = colleagues(units);
        LEADERS.forEach((unit, leader) -> named(units, unit).appoint(named(colleagues, leader), Period.from(FOUNDED)));
        Employee away = named(colleagues, "Thomas Vindelev");
        LocalDate today = LocalDate.now(clock);
        em.persist(away.takeLeave(
                LeaveKind.HOLIDAY, new Period(today, today.plusDays(13)), named(colleagues, "Sanne Egelund")));
        em.flush();
        Map<String, UUID> refs = accounts.refs();
        COLLEAGUES.forEach(one -> Optional.ofNullable(refs.get(one.userName()))
                .ifPresent(account -> organisation.link(named(colleagues, one.name()), account)));
    }

    private Map<String, OrgUnit> units() {
        var units = new LinkedHashMap<String, OrgUnit>();
        var areas = new HashMap<String, Area>();
        Period since = Period.from(FOUNDED);
        for (PracticeUnit one : UNITS) {
            OrgUnit above = units.get(one.parent());
            var unit = new OrgUnit(one.details(above == null ? null : above.getRef(), since), above);
            if (!one.area().isEmpty()) {
                unit.serve(areas.computeIfAbsent(one.area(), name -> new Area(name)), since);
            }
            units.put(one.name(), unit);
        }
        areas.values().forEach(em::persist);
        units.values().forEach(em::persist);
        return units;
    }

    private Map<String, Employee> colleagues(Map<String, OrgUnit> units) {
        var colleagues = new LinkedHashMap<String, Employee>();
        for (PracticeColleague one : COLLEAGUES) {
            EmployeeDetails details = one.details(colleagues.size() + 1);
            var employee = new Employee(details);
            employee.keep(details.phone(), details.mail(), week());
            employee.employ(named(units, one.unit()), one.title(), Period.from(FOUNDED));
            em.persist(employee);
            colleagues.put(one.name(), employee);
        }
        named(colleagues, "Peter Ravnholt").employ(named(units, "Ellebækskolen"), "Psykolog", Period.from(FOUNDED));
        return colleagues;
    }

    private static List<WorkingDay> week() {
        return Stream.of(DayOfWeek.values())
                .limit(5)
                .flatMap(day -> WorkingDay.read(day, day == DayOfWeek.FRIDAY ? "8-14" : "8-15.30").stream())
                .toList();
    }

    private static <T> T named(Map<String, T> all, String name) {
        return Optional.ofNullable(all.get(name)).orElseThrow();
    }
}
