package dk.enindgang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.ClockForTests;
import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.SchemaReady;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContactPointsDbTest {

    @BeforeEach
    void empty() {
        TestDatabase.sql("delete from contact_point");
    }

    @AfterEach
    void forget() {
        System.clearProperty("enindgang.mode");
    }

    @Test
    void productionBeginsWithTheNationalNumbersAlone() { // R1
        firstStart();
        assertThat(list()).extracting(ContactPointRow::phone).containsExactly("112", "114");
    }

    @Test
    void thePracticeMunicipalityHasItsOwnTooAndOnlyOnce() { // R2
        System.setProperty("enindgang.mode", "practice");
        firstStart();
        firstStart();
        assertThat(list()).hasSize(7);
        assertThat(list().get(0).phone()).isEqualTo("112");
        assertThat(list().get(2)).extracting(ContactPointRow::acute).isEqualTo(true);
        assertThat(list().get(2).dial()).isEqualTo("00000001");
    }

    @Test
    void theListIsOneStatement() {
        firstStart();
        assertThat(TestDatabase.statementsOf(ContactPointsDbTest::list)).isEqualTo(1);
    }

    @Test
    void aChangeIsSeenAfterTenSecondsAndUntilThenNothingIsAsked() { // R3
        firstStart();
        var clock = new ClockForTests();
        var shelf = new ContactShelf();
        shelf.clock = clock;
        assertThat(list(shelf)).hasSize(2);
        TestDatabase.sql("update contact_point set name = 'Alarm'");

        clock.forward(ContactShelf.FRESH.minusMillis(1));
        assertThat(TestDatabase.statementsOf(() -> list(shelf))).isZero();
        clock.forward(Duration.ofMillis(1));
        assertThat(list(shelf)).extracting(ContactPointRow::name).containsOnly("Alarm");
    }

    @Test
    void noneIsNotKept() { // R3
        var shelf = new ContactShelf();
        shelf.clock = new ClockForTests();
        assertThat(list(shelf)).isEmpty();
        firstStart();
        assertThat(list(shelf)).hasSize(2);
    }

    @Test
    void aPhoneNumberOfLettersIsRefusedByTheDatabase() {
        firstStart();
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("update contact_point set phone = 'ring til Bo'"))
                .hasMessageContaining("contact_point_phone_check");
    }

    @Test
    void whatIsWrittenInPracticeIsSaidInWordsFromItsHours() { // R4
        System.setProperty("enindgang.mode", "practice");
        firstStart();
        assertThat(list())
                .extracting(ContactPointRow::openHours)
                .contains(
                        "Altid åbent",
                        "Hverdage 0.00-8.00 og 15.30-24.00, lørdag-søndag 0.00-24.00",
                        "Mandag-onsdag 8.00-15.30, torsdag 8.00-17.00, fredag 8.00-15.30");
    }

    private static List<ContactPointRow> list() {
        var shelf = new ContactShelf();
        shelf.clock = Clock.systemUTC();
        return list(shelf);
    }

    private static List<ContactPointRow> list(ContactShelf shelf) {
        return TestDatabase.inTransaction(em -> {
            ContactPoints door = Directory.points(em);
            door.shelf = shelf;
            return door.list();
        });
    }

    private static void firstStart() {
        TestDatabase.inTransactionDo(em -> {
            var first = new FirstContactPoints();
            first.em = em;
            first.settings = new Settings();
            first.onSchemaReady(new SchemaReady());
        });
    }
}
