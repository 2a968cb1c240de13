package dk.enindgang.guide.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.enindgang.directory.ContactPointRow;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideCheckTest {

    private static final ContactPointRow OFFICE =
            new ContactPointRow("Modtagelsen", "Underretninger", "00 00 00 02", "Hverdage 8.00-15.30", false);
    private static final ContactPointRow WATCH =
            new ContactPointRow("Døgnvagt", "Akut", "00 00 00 01", "Hverdage 15.30-8.00 og hele weekenden", true);
    private static final ContactPointRow ALARM = new ContactPointRow("Alarm", "Fare", "112", "Altid åbent", true);

    @ParameterizedTest
    @CsvSource({
        "Dig, ",
        "'Dig, eventuelt sammen med din leder', ",
        "Tovholderen, /steps/0/who role.choose",
        "'', /steps/0 role.missing"
    })
    void aDutySaysWhoHasIt(String who, String said) { // R4
        assertThat(Written.aGuide()
                        .step("1", "INFORM", "end")
                        .and("obligation", "SKAL")
                        .and("who", who)
                        .found())
                .isEqualTo(said == null ? List.of() : List.of(said));
        assertThat(Written.aGuide()
                        .step("1", "INFORM", "end")
                        .and("obligation", "SKAL")
                        .and("who", who)
                        .and("role", "LEADER")
                        .found())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Inden 5 hverdage, countable",
        "Om en uge, countable",
        "Hver 14. dag, countable",
        "Efter tre måneder, countable",
        "Straks, words",
        "Ved 15 % fravær, words",
        "I 8. klasse, words"
    })
    void aDeadlineThatNamesANumberCanBeCounted(String words, String said) { // R4
        assertThat(Written.aGuide()
                        .step("1", "INFORM", "end")
                        .and("deadline", Map.of("text", words))
                        .found())
                .containsExactly("/steps/0/deadline deadline." + said);
    }

    @Test
    void aDeadlineCountsFromSomething() { // R4
        var rule = Map.of("amount", 5, "unit", "WEEKS");
        assertThat(Written.aGuide()
                        .step("1", "INFORM", "end")
                        .and("deadline", Map.of("text", "5 uger", "rules", List.of(rule)))
                        .found())
                .containsExactly("/steps/0/deadline/rules/0 deadline.trigger");
    }

    @Test
    void aParagraphIsComparedWithTheLawNowAndThen() { // R6
        var context = new CheckContext(Map.of(), LocalDate.of(2025, 11, 22), null);
        Written guide = Written.aGuide()
                .with("laws", Map.of("loven", Map.of("name", "Loven", "checkedOn", "2025-11-22")))
                .step("1", "INFORM", "end")
                .and(
                        "law",
                        List.of(
                                Map.of("law", "loven", "paragraph", "§ 1"),
                                Map.of("law", "loven", "paragraph", "§ 2", "checkedOn", "2025-11-21"),
                                Map.of("law", "loven", "paragraph", "§ 3", "checkedOn", "i går")));
        assertThat(Written.said(guide.check(context)))
                .containsExactly("/steps/0/law/2/checkedOn law.unchecked", "/steps/0/law/1/checkedOn law.old");
        assertThat(guide.found()).containsExactly("/steps/0/law/2/checkedOn law.unchecked");
    }

    @ParameterizedTest
    @CsvSource({
        "Ring 22 33 44 55, personal.phone",
        "Skriv til hun@example.dk, personal.mail",
        "Han har 700101-1234, personal.cpr",
        "Spørg altid Anders Vestervang om det, personal.name",
        "Birgit Jensen ved det, personal.name",
        "Ring 112 eller 114, ",
        "Spørg PPR i Børn og Unge. Sundhedsplejen ved det, ",
        "Brug Aula hver dag, "
    })
    void nothingThatBelongsToAPersonIsTyped(String text, String said) { // R7
        assertThat(Written.aGuide()
                        .step("1", "INFORM", "end")
                        .and("instruction", text)
                        .found())
                .isEqualTo(said == null ? List.of() : List.of("/steps/0/instruction " + said));
    }

    @Test
    void aGuideWithoutAWordOfEnglishIsLeftInPeace() { // R10
        assertThat(Written.aGuide()
                        .with("summary", "Kort sagt.")
                        .step("1", "INFORM", "end")
                        .found())
                .isEmpty();
    }

    @Test
    void whereAGuideHasBegunToSpeakEnglishTheRestIsTold() { // R10
        Written guide = Written.aGuide()
                .with("title_en", "A try")
                .with("summary", "Kort sagt.")
                .with("owner", "Sekretariatet")
                .with("signs", Map.of("CHILD", List.of("Trækker sig", "Græder")))
                .with("laws", Map.of("loven", Map.of("name", "Loven", "checkedOn", "2026-11-22", "name_en", "The act")))
                .step("1", "INFORM", "end")
                .and("who_en", "You")
                .step("2", "INFORM", "end")
                .and("who_en", "You")
                .and("next", List.of(Map.of("when", "Færdig", "when_en", "Done", "end", true)));
        assertThat(guide.check())
                .containsExactly(
                        Finding.hint("/summary_en", "guide.check.english", 2),
                        Finding.hint("/steps/0/next/0/when_en", "guide.check.english", 1));
    }

    @Test
    void whatIsSaidInEnglishIsFreeOfPersonsTooAndNotHeldToLix() { // R7, R8, R10
        String hard = "Administrative considerations necessitate interdisciplinary coordination mechanisms ";
        assertThat(Written.aGuide()
                        .with("title_en", "A try")
                        .step("1", "INFORM", "end")
                        .and("who_en", "You")
                        .and("instruction", "Tal med ham.")
                        .and("instruction_en", "You can ask Birgit Jensen or ring 22 33 44 55. " + hard.repeat(8))
                        .and("next", List.of(Map.of("when", "Færdig", "when_en", "Done", "end", true)))
                        .found())
                .containsExactly("/steps/0/instruction_en personal.phone", "/steps/0/instruction_en personal.name");
    }

    @Test
    void aTextThatIsHardToReadIsTold() { // R8
        String hard = "Kommunalbestyrelsens administrationsgrundlag forudsætter tværfaglige koordineringsmekanismer ";
        assertThat(Written.aGuide()
                        .step("1", "INFORM", "end")
                        .and("instruction", hard.repeat(8))
                        .found())
                .containsExactly("/steps/0/instruction lix");
        assertThat(Written.aGuide()
                        .step("1", "INFORM", "end")
                        .and("instruction", "Tal med ham. ".repeat(30))
                        .found())
                .isEmpty();
    }

    @Test
    void sparringNeedsSomebodyToAsk() { // R5
        Written guide = Written.aGuide().step("1", "CONSULT", "end");
        assertThat(Written.said(guide.check(with(ALARM, WATCH)))).containsExactly("/steps/0 contact.none");
        assertThat(guide.check(with(OFFICE))).isEmpty();
        assertThat(guide.found()).isEmpty();
    }

    @Test
    void whatCannotWaitIsAnsweredAtEveryHour() { // R5
        Written guide = Written.aGuide().step("1", "NOTIFY", "end");
        assertThat(guide.check(with(ALARM, OFFICE, WATCH))).isEmpty();
        assertThat(guide.check(with(ALARM, OFFICE)))
                .containsExactly(Finding.warn("/steps/0", "guide.check.contact.unanswered", 1, "0.00"));
        var unclear = new ContactPointRow("Klinikken", "Råd", "00 00 00 09", "Efter aftale", false);
        assertThat(Written.said(guide.check(with(OFFICE, WATCH, unclear)))).containsExactly("/steps/0 contact.hours");
    }

    @Test
    @Timeout(20)
    void tenThousandStepsAndAMegabyteOfTextDoNotHang() { // R9
        Written guide = Written.aGuide();
        for (int i = 1; i < 10_000; i++) {
            guide.step(Integer.toString(i), "DECIDE", Integer.toString(i + 1), Integer.toString(Math.max(1, i - 1)));
        }
        guide.step("10000", "CLOSE", "end");
        assertThat(guide.found()).isEmpty();
        for (String nasty : List.of("a", "Aa Aa", "1 ", "a@", "22 ", "\n", ". ", "[[", "**_")) {
            String text = nasty.repeat(1_000_000 / nasty.length());
            assertThatCode(() -> Written.aGuide()
                            .step("1", "INFORM", "end")
                            .and("instruction", text)
                            .found())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void twoHundredStepsTakeWellUnderASecond() { // R9
        Written guide = Written.aGuide();
        for (int i = 1; i < 200; i++) {
            guide.step(Integer.toString(i), "DECIDE", Integer.toString(i + 1), "end")
                    .and("instruction", "Tal med barnet, og lyt mere, end du taler. ".repeat(40));
        }
        guide.step("200", "CLOSE", "end");
        guide.found();
        long begun = System.nanoTime();
        assertThat(guide.found()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"slug", "steps", "levels", "laws", "introduction", "situations"})
    void whateverStandsInAFieldItIsReadWithoutFalling(String field) { // R9
        for (Object value : List.of("tekst", 7, true, List.of(1, List.of("x")), Map.of("next", 1), Map.of("1", "x"))) {
            Map<String, Object> tree =
                    new HashMap<>(Written.aGuide().step("1", "DECIDE", "end").tree());
            tree.put(field, value);
            assertThatCode(() -> GuideCheck.check(tree, CheckContext.of(Set.of())))
                    .doesNotThrowAnyException();
            tree.put(field, Collections.singletonList(value));
            assertThatCode(() -> GuideCheck.check(tree, CheckContext.of(Set.of())))
                    .doesNotThrowAnyException();
        }
    }

    private static CheckContext with(ContactPointRow... contacts) {
        return new CheckContext(Map.of(), null, List.of(contacts));
    }
}
