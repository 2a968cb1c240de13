package dk.enindgang.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R5, R8. All numbers are test numbers: their day is raised by sixty, so nobody has them. */
class CprTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @ValueSource(
            strings = {"6405174128", "640517-4128", " 640517 4128 ", "64 05 17-41 28", "640517–4128", "640517\u00a04128"
            })
    void spacesAndHyphensAreNoPartOfIt(String typed) {
        assertThat(read(typed).written()).isEqualTo("640517-4128");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "640517",
                "640517-412",
                "640517-41288",
                "64O517-4128",
                "640517-412A",
                "٦٤٠٥١٧-٤١٢٨",
                "640517/4128"
            })
    void whatIsNotTenDigitsIsRefused(String typed) {
        assertRefused(typed, "person.rule.cprForm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"920517-4128", "640017-4128", "641317-4128", "900217-4128", "910423-4128", "600517-4128"})
    void aDayThatDoesNotExistIsRefused(String typed) {
        assertRefused(typed, "person.rule.cprDate");
    }

    /** The table of the CPR office: the seventh digit and the year tell the century. */
    @ParameterizedTest
    @CsvSource({
        "610100-0111,1900-01-01", "910399-3111,1999-03-31", "640517-4128,2017-05-04", "640537-4128,1937-05-04",
        "640557-5128,2057-05-04", "640508-8128,2008-05-04", "640536-9128,2036-05-04", "640537-9128,1937-05-04",
        "890204-4000,2004-02-29", "910104-7777,2004-01-31", "890200-4001,2000-02-29"
    })
    void theSeventhDigitTellsTheCentury(String typed, LocalDate born) {
        assertThat(Cpr.of(typed, LocalDate.of(2100, 1, 1), true).birthDate()).isEqualTo(born);
    }

    @ParameterizedTest
    @ValueSource(strings = {"640558-5128", "640599-8128"})
    void nobodyBornBeforeNineteenHundredIsHereAnyMore(String typed) {
        assertRefused(typed, "person.rule.cprDate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"891126-4128", "640530-4128", "640557-8128"})
    void nobodyIsBornTomorrow(String typed) {
        assertRefused(typed, "person.rule.cprFuture");
    }

    @Test
    void whoIsBornTodayIsTaken() {
        assertThat(read("881126-4128").birthDate()).isEqualTo(TODAY);
    }

    /** Since 2007 there are numbers without it, and of those born on the first of January many. */
    @ParameterizedTest
    @ValueSource(strings = {"610107-4001", "610107-4002", "610107-4003", "610165-0001", "610165-0002"})
    void modulusElevenRefusesNobody(String typed) {
        assertThat(read(typed).written()).isEqualTo(typed);
    }

    @Test
    void outsidePracticeATestNumberIsRefused() {
        assertThatThrownBy(() -> Cpr.of("640517-4128", TODAY, false))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("person.rule.cprTest");
    }

    @Test
    void nothingThatPrintsObjectsPrintsIt() {
        assertThat(read("640517-4128")).hasToString("040517-••••");
        assertThat(Cpr.masked(LocalDate.of(2017, 5, 4))).isEqualTo("040517-••••");
    }

    private static void assertRefused(String typed, String why) {
        assertThatThrownBy(() -> read(typed))
                .isInstanceOfSatisfying(
                        RuleViolation.class, said -> assertThat(said.field()).isEqualTo("cpr"))
                .hasMessage(why);
    }

    private static Cpr read(String typed) {
        return Cpr.of(typed, TODAY, true);
    }
}
