package dk.enindgang.web.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.web.frame.FrameForTests;
import dk.enindgang.writing.Around;
import dk.enindgang.writing.Around.CoWriter;
import dk.enindgang.writing.ManuscriptStatus;
import dk.enindgang.writing.ManuscriptVisits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BesideTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private static final String INSTRUCTION = "/steps/11111111/instruction";

    private final Beside beside = beside(new Around(List.of(), List.of(), 0, 0));

    @ParameterizedTest
    @CsvSource({
        "0, for et øjeblik siden",
        "59, for et øjeblik siden",
        "60, for 1 minut siden",
        "150, for 2 minutter siden"
    })
    void whoWritesIsSaidWithWhereAndWhen(int seconds, String when) { // R13
        assertThat(beside.line(around(new CoWriter("Mette Holm", "3", INSTRUCTION, NOW.minusSeconds(seconds)))))
                .isEqualTo("Mette Holm skriver også her: trin 3, »Hvad man gør«, " + when + ".");
    }

    @Test
    void aClockThatIsAheadIsNotSaid() {
        assertThat(beside.line(around(new CoWriter("Mette Holm", "", "/title", NOW.plus(Duration.ofMinutes(3))))))
                .isEqualTo("Mette Holm skriver også her: guiden selv, »Titel«, for et øjeblik siden.");
    }

    @Test
    void whoReadsIsSaidWithWhatIsOpen() { // R13
        assertThat(beside.line(
                        around(new CoWriter("Mette Holm", "0.2", "", null), new CoWriter("Åse Bæk", "", "", null))))
                .isEqualTo("Mette Holm har også guiden åben: trin 0.2. Åse Bæk har også guiden åben: guiden selv.");
    }

    @Test
    void whatIsSaidAloudChangesWithWhoIsThereAlone() { // R13
        Around first = around(new CoWriter("Mette Holm", "3", INSTRUCTION, NOW.minusSeconds(60)));
        Around later = around(new CoWriter("Mette Holm", "4", "/title", NOW));
        assertThat(beside.said(first)).isEqualTo("Mette Holm er også i guiden.").isEqualTo(beside.said(later));
        assertThat(beside.said(around())).isEmpty();
    }

    @Test
    void inWhatIsReadByOthersNobodyIs() { // R7, R13
        Beside seen = beside(around(new CoWriter("Mette Holm", "3", "", null)));
        assertThat(seen.line(WritingForTests.view(ManuscriptStatus.IN_REVIEW, "{}"), ""))
                .isEmpty();
        assertThat(seen.line(WritingForTests.view("{}"), "")).contains("Mette Holm");
    }

    @Test
    void whereverSomebodyWritesThePlaceHasAName() { // R13
        for (String pointer : List.of(
                "/steps/11111111",
                "/steps/11111111/next/22222222",
                "/levels/11111111",
                "/law/33333333",
                "/title_en",
                "/steps/11111111/title_en")) {
            assertThat(beside.line(around(new CoWriter("Mette Holm", "", pointer, NOW))))
                    .contains("Mette Holm");
        }
    }

    private static Around around(CoWriter... writers) {
        return new Around(List.of(writers), List.of(), 0, 0);
    }

    private static Beside beside(Around around) {
        var beside = new Beside();
        beside.language = FrameForTests.language();
        beside.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        beside.visits = new ManuscriptVisits() {
            @Override
            public Around see(UUID ref, String step, long after) {
                return around;
            }
        };
        return beside;
    }
}
