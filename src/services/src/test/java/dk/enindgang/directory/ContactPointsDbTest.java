package dk.enindgang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.SchemaReady;
import dk.enindgang.platform.db.TestDatabase;
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
    void aPhoneNumberOfLettersIsRefusedByTheDatabase() {
        firstStart();
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("update contact_point set phone = 'ring til Bo'"))
                .hasMessageContaining("contact_point_phone_check");
    }

    private static List<ContactPointRow> list() {
        return TestDatabase.inTransaction(em -> {
            var door = new ContactPoints();
            door.em = em;
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
