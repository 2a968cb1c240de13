package dk.enindgang.person;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Invented children, and the keeper of persons with a database behind it. */
public final class PersonsForTests {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private PersonsForTests() {}

    public static Persons persons(EntityManager em, Caller caller) {
        var persons = new Persons();
        persons.em = em;
        persons.caller = caller;
        persons.clock = Clock.systemUTC();
        return persons;
    }

    public static PersonDetails aChild(String givenName, Protection protection) {
        return PersonDetails.of(givenName, "Prøvesen", LocalDate.of(2017, 5, 4), protection, TODAY);
    }

    /** Written as the owner, who is nobody's colleague. */
    public static UUID aPerson(UUID recordedBy, Protection protection) {
        UUID ref = UUID.randomUUID();
        TestDatabase.sql("""
                insert into person (id, version, ref, given_name, surname, birth_date, protection, recorded_by, recorded_at)
                values (nextval('stored_seq'), 1, '%s', 'Alba', 'Prøvesen', date '2017-05-04', '%s', '%s', now())""".formatted(ref, protection, recordedBy));
        return ref;
    }
}
