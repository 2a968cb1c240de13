package dk.enindgang.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.directory.ContactChannel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryWhoTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "FROM_6_TO_9", "26", "-2", "8.5", "1000000000000"})
    void whatIsNoAgeIsNotKnown(String written) {
        assertThat(DirectoryWho.years(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"-1,-1", "0,0", "8,8", "25,25"})
    void anAgeIsYears(String written, int years) {
        assertThat(DirectoryWho.years(written)).isEqualTo(years);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/levels", "2026-13-01T10:00", "2026-02-30T10:00", "1926-12-24T10:00", "2026-12-24"})
    void whatIsNoMomentIsNow(String written) {
        assertThat(DirectoryWho.moment(written)).isEmpty();
    }

    @Test
    void aMomentIsMeantInDanishTime() {
        assertThat(DirectoryWho.moment("2026-12-24T10:00")).contains(Instant.parse("2026-12-24T09:00:00Z"));
        assertThat(DirectoryWho.moment("2027-03-28T02:30")).contains(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void whereAChildLivesIsNotWhereTheAskerWorks() {
        var ask = new DirectoryAsk();
        ask.clock = Clock.fixed(Instant.parse("2026-11-25T11:00:00Z"), ZoneOffset.UTC);
        assertThat(ask.address("tvivl", LocalDate.of(2018, 1, 1)))
                .isEqualTo("/directory/who?guide=tvivl&age=8&area=unknown");
        assertThat(ask.address("tvivl")).isEqualTo("/directory/who?guide=tvivl");
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE,+45 00 00 00 01,tel:+4500000001",
        "ON_CALL,112,tel:112",
        "MAIL,vagten@eksempelby.invalid,mailto:vagten@eksempelby.invalid",
        "TEAMS,https://teams.invalid/x,https://teams.invalid/x",
        "TEAMS,javascript:alert(1),''",
        "VISIT,Torvet,''"
    })
    void aTouchLeadsToWhoIsReachedThatWay(ContactChannel channel, String value, String href) {
        assertThat(WhoWords.href(channel, value)).isEqualTo(href);
    }
}
