package dk.enindgang.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clock is moved in practice alone, to a moment one can read. */
class ClockCheckTest {

    private final ClockCheck check = new ClockCheck();

    @BeforeEach
    void open() {
        check.settings = new Settings();
        check.readiness = new Readiness();
    }

    @AfterEach
    void forget() {
        System.clearProperty("enindgang.mode");
        System.clearProperty("enindgang.practice.now");
    }

    @Test
    void withoutTheSettingNothingIsSaid() {
        check.look(new SchemaReady());

        assertThat(check.readiness.state()).isEqualTo(Readiness.State.STARTING);
    }

    @Test
    void outsideOfPracticeItIsRefused() {
        System.setProperty("enindgang.practice.now", "2027-03-19T15:00");
        check.look(new SchemaReady());

        assertThat(check.readiness.state()).isEqualTo(Readiness.State.REFUSED);
        assertThat(check.readiness.reason()).contains("ENINDGANG_PRACTICE_NOW", "aldrig i drift");
    }

    @ParameterizedTest
    @ValueSource(strings = {"påske", "2027-02-30T15:00", "2027-13-01T15:00", "1999-03-19T15:00", "2027-03-19"})
    void whatIsNoMomentIsRefused(String written) {
        System.setProperty("enindgang.mode", "practice");
        System.setProperty("enindgang.practice.now", written);

        assertThat(check.fault()).hasValueSatisfying(said -> assertThat(said).contains("2027-03-19T15:00"));
    }

    @Test
    void inPracticeAMomentIsTaken() {
        System.setProperty("enindgang.mode", "practice");
        System.setProperty("enindgang.practice.now", "2027-03-19T15:00");

        assertThat(check.fault()).isEmpty();
    }
}
