package dk.enindgang.person;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
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

    /** Numbers are kept here as in a practice municipality, under the one key of the tests. */
    public static PersonNumbers numbers(EntityManager em) {
        return numbers(em, "1:" + key('a'));
    }

    static PersonNumbers numbers(EntityManager em, String keys) {
        var numbers = new PersonNumbers();
        numbers.em = em;
        numbers.clock = Clock.system(Clocks.DENMARK);
        numbers.settings = new Settings() {
            @Override
            public String cprKeys() {
                return keys;
            }

            @Override
            public boolean practice() {
                return true;
            }
        };
        return numbers;
    }

    /** 32 bytes that are all the same. */
    static String key(char all) {
        return Base64.getEncoder().encodeToString(String.valueOf(all).repeat(32).getBytes(StandardCharsets.US_ASCII));
    }

    /** A test number of that day, which nobody has; another one for each place. */
    public static String aCpr(LocalDate born, int place) {
        int seventh = born.getYear() < 2000 ? 0 : 4;
        return String.format(
                Locale.ROOT,
                "%02d%02d%02d-%d%03d",
                born.getDayOfMonth() + 60,
                born.getMonthValue(),
                born.getYear() % 100,
                seventh,
                place);
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
