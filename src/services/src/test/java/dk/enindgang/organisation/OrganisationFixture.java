package dk.enindgang.organisation;

import dk.enindgang.account.Profession;
import dk.enindgang.draft.DraftsForTests;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Units and colleagues of a municipality of one's own, and the doors to them. It is 1 March 2027, a Monday. */
final class OrganisationFixture {

    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    /** Whose drafts they are that the doors clear. */
    static final UUID DRAFTER = CallerForTests.anAccount();

    static final Period ALWAYS = Period.from(LocalDate.of(2020, 1, 1));

    /** Ends each name, so that a test finds only what is its own. */
    final String mark = UUID.randomUUID().toString().substring(0, 8);

    UUID account = new UUID(0, 0);

    /** What people have in hand. */
    final WorkInHand work = new WorkInHand();

    UUID aUnit(String name) {
        return aUnit(name, null);
    }

    UUID aUnit(String name, @Nullable UUID parent) {
        return units(door -> door.create(details(name, parent)));
    }

    UnitDetails details(String name, @Nullable UUID parent) {
        return new UnitDetails(name + " " + mark, UnitKind.SCHOOL, parent, null, ALWAYS);
    }

    UUID anEmployee(String name) {
        return employees(door -> door.create(colleague(name), Set.of()));
    }

    EmployeeDetails colleague(String name) {
        return new EmployeeDetails(
                name + " " + mark, "Lærer", Profession.TEACHER, Sector.SCHOOL, Set.of("Ordblindhed"), "", "", null);
    }

    UUID anEmployeeIn(UUID unit, String name) {
        UUID employee = anEmployee(name);
        employments(door -> door.begin(employee, unit, "Lærer", ALWAYS));
        return employee;
    }

    /** Employed somewhere, until further notice. */
    UUID anEmployed(String name) {
        return anEmployeeIn(aUnit("Et sted"), name);
    }

    /** The colleague with an account; from now on the one who asks. */
    UUID me(String name) {
        UUID employee = anEmployee(name);
        account = anAccountOf(employee);
        return employee;
    }

    static UUID anAccountOf(UUID employee) {
        UUID account = CallerForTests.anAccount();
        TestDatabase.sql("insert into employee_account select id, '%s' from employee where ref = '%s'"
                .formatted(account, employee));
        return account;
    }

    static Period days(String begins, String ends) {
        return new Period(LocalDate.parse(begins), LocalDate.parse(ends));
    }

    <T> T units(Function<OrgUnits, T> block) {
        return TestDatabase.inTransaction(em -> block.apply(units(em)));
    }

    void unitsDo(Consumer<OrgUnits> block) {
        TestDatabase.inTransactionDo(em -> block.accept(units(em)));
    }

    <T> T employees(Function<Employees, T> block) {
        return TestDatabase.inTransaction(em -> block.apply(employees(em)));
    }

    void employeesDo(Consumer<Employees> block) {
        TestDatabase.inTransactionDo(em -> block.accept(employees(em)));
    }

    <T> T employments(Function<Employments, T> block) {
        return TestDatabase.inTransaction(em -> block.apply(employments(em)));
    }

    void employmentsDo(Consumer<Employments> block) {
        TestDatabase.inTransactionDo(em -> block.accept(employments(em)));
    }

    <T> T leaves(Function<Leaves, T> block) {
        return TestDatabase.inTransaction(em -> block.apply(leaves(em)));
    }

    void leavesDo(Consumer<Leaves> block) {
        TestDatabase.inTransactionDo(em -> block.accept(leaves(em)));
    }

    private OrgUnits units(EntityManager em) {
        var door = new OrgUnits();
        door.em = em;
        door.organisation = organisation(em);
        return door;
    }

    private Employees employees(EntityManager em) {
        var door = new Employees();
        door.em = em;
        door.organisation = organisation(em);
        door.names = dk.enindgang.account.AccountNamesForTests.of(em);
        door.caller = CallerForTests.as(account);
        door.clock = clock();
        return door;
    }

    private static Clock clock() {
        return Clock.fixed(TODAY.atTime(10, 0).atZone(Clocks.DENMARK).toInstant(), Clocks.DENMARK);
    }

    private Employments employments(EntityManager em) {
        var door = new Employments();
        door.em = em;
        door.organisation = organisation(em);
        door.clock = clock();
        return door;
    }

    <T> T handovers(Function<Handovers, T> block) {
        return TestDatabase.inTransaction(em -> {
            var door = new Handovers();
            door.em = em;
            door.organisation = organisation(em);
            door.works = works();
            door.caller = CallerForTests.as(account);
            door.open = dk.enindgang.account.AccountNamesForTests.open(em);
            door.clock = clock();
            return block.apply(door);
        });
    }

    private OpenWorks works() {
        return OpenWorksForTests.of(work);
    }

    private Leaves leaves(EntityManager em) {
        var door = new Leaves();
        door.em = em;
        door.organisation = organisation(em);
        door.caller = CallerForTests.as(account);
        return door;
    }

    Organisation organisation(EntityManager em) {
        var organisation = new Organisation();
        organisation.em = em;
        organisation.works = works();
        organisation.drafts = DraftsForTests.as(em, DRAFTER);
        return organisation;
    }
}
