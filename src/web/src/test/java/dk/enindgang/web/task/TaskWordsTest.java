package dk.enindgang.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.organisation.Absence;
import dk.enindgang.organisation.Responsible;
import dk.enindgang.organisation.ResponsibleReason;
import dk.enindgang.platform.Clocks;
import dk.enindgang.web.frame.FrameForTests;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Monday, 30 November 2026, 10.00. */
class TaskWordsTest {

    private static final Instant NOW = denmark("2026-11-30T10:00:00");

    private static final UUID ME = UUID.randomUUID();

    private final TaskWords said = said();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-30T23:59:59 | i dag
            2026-12-01T23:59:59 | i morgen, tirsdag
            2026-12-03T23:59:59 | på torsdag den 3. december
            2026-12-06T23:59:59 | på søndag den 6. december
            2026-12-07T23:59:59 | mandag den 7. december 2026
            2026-11-27T23:59:59 | fredag den 27. november 2026
            2026-12-01T10:32:00 | i morgen, tirsdag kl. 10.32""")
    void aDayIsSaidAsPeopleSayIt(String at, String words) {
        assertThat(said.due(denmark(at), "5 hverdage")).isEqualTo(words);
    }

    @Test
    void whoIsAwayIsSaidToBeSo() {
        assertThat(said.absence("Thomas", new Absence(false, LocalDate.of(2026, 12, 3))))
                .isEqualTo("Thomas er fri til og med 3. december 2026");
        assertThat(said.absence("Thomas", new Absence(false, null))).isEqualTo("Thomas er fri indtil videre");
        assertThat(said.absence("Thomas", new Absence(true, null))).isEqualTo("Thomas er her ikke mere");
    }

    @Test
    void withoutADayTheGuidesWordsAreSaid() {
        assertThat(said.due(null, "løbende")).isEqualTo("løbende. Ingen dag endnu.");
        assertThat(said.due(null, "")).isEqualTo("Ingen frist");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T09:59:59, over",
        "2026-11-30T10:00:00, soon",
        "2026-11-30T23:59:59, soon",
        "2026-12-01T10:00:00, later"
    })
    void theMarkFollowsTheClock(String at, String state) {
        assertThat(said.state(denmark(at), false)).isEqualTo(state);
        assertThat(said.state(denmark(at), true)).isEqualTo("done");
        assertThat(said.state(null, false)).isEqualTo("later");
    }

    @Test
    void itIsSaidWhyItIsSomebodys() {
        assertThat(why(who(ResponsibleReason.SUBSTITUTE, "Thomas Vindelev", LocalDate.of(2026, 12, 3))))
                .isEqualTo("Vikar for Thomas Vindelev, som er fri til og med 3. december 2026");
        assertThat(why(who(ResponsibleReason.SUBSTITUTE, "Thomas Vindelev", null)))
                .isEqualTo("Vikar for Thomas Vindelev, som er fri indtil videre");
        assertThat(why(who(ResponsibleReason.LEADER, "Ellebækskolen", null))).isEqualTo("Leder af Ellebækskolen");
        assertThat(why(who(ResponsibleReason.FOLLOWS, "", null))).isEqualTo("Følger guiden");
    }

    @Test
    void onlyWhoItIsIsToldThatItIsShe() {
        var mine = new Responsible(ME, FrameForTests.NAME, ResponsibleReason.FOLLOWS, "", null, null);
        assertThat(why(mine)).isEqualTo("Du følger guiden");
        assertThat(said.why(mine, null)).isEqualTo("Følger guiden");
        assertThat(why(new Responsible(
                        UUID.randomUUID(), FrameForTests.NAME, ResponsibleReason.FOLLOWS, "", null, null)))
                .as("a colleague of the same name")
                .isEqualTo("Følger guiden");
    }

    private String why(Responsible who) {
        return said.why(who, ME);
    }

    private static Responsible who(ResponsibleReason reason, String because, @Nullable LocalDate until) {
        return new Responsible(UUID.randomUUID(), "En Kollega", reason, because, null, until);
    }

    private static TaskWords said() {
        var said = new TaskWords();
        said.words = FrameForTests.words();
        said.language = FrameForTests.language();
        said.clock = Clock.fixed(NOW, Clocks.DENMARK);
        return said;
    }

    private static Instant denmark(String local) {
        return LocalDateTime.parse(local).atZone(Clocks.DENMARK).toInstant();
    }
}
