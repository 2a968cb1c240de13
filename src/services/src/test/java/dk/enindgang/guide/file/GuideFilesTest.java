package dk.enindgang.guide.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideFilesTest {

    static Stream<GuideSource> shipped() {
        return GuideFolder.shipped().sources().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedGuideReadAndWrittenIsTheSameText(GuideSource source) throws IOException { // R10
        String written = GuideFiles.write(read(source.text()).tree());
        Path kept = Path.of("target/guides");
        Files.createDirectories(kept);
        Files.writeString(kept.resolve(source.name()), written);
        assertThat(new GuideSource(source.name(), written).hash())
                .as("as it is written: target/guides/" + source.name())
                .isEqualTo(source.hash());
    }

    @Test
    void whatIsWrittenAndReadIsTheSameGuide() { // R10
        IntStream.range(0, 400).forEach(seed -> {
            Map<String, Object> tree = new AnyGuide(new Random(seed)).guide();
            assertThat(GuideFiles.faults(tree, Set.of("en-anden")))
                    .as("seed " + seed)
                    .isEmpty();
            String written = GuideFiles.write(tree);
            GuideFiles.FileText again = read(written);
            assertThat(again.faults()).as("seed " + seed + "\n" + written).isEmpty();
            assertThat(again.tree()).as("seed " + seed).isEqualTo(tree);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'# Stor', text.heading",
        "'Tekst\n\n## 2 Et trin', text.heading",
        "'Tekst\n---', text.heading",
        "'```\nkode uden ende', text.heading",
        "'<!-- aldrig slut', text.heading",
        "'Ring 22 33 44 55', personal.phone",
        "'Skriv til nogen@eksempel.dk', personal.mail",
        "'010190-1234', personal.cpr"
    })
    void aTextThatWouldBreakTheFileIsAFaultAtItsPlace(String text, String reason) { // R3, R10
        Map<String, Object> tree = new AnyGuide(new Random(1)).guide();
        AnyGuide.firstStep(tree).put("instruction", text);
        assertThat(GuideFiles.faults(tree, Set.of("en-anden")))
                .extracting(GuideFiles.TreeFault::pointer, GuideFiles.TreeFault::reason)
                .contains(tuple("/steps/0/instruction", reason));
    }

    @ParameterizedTest
    @CsvSource({
        "'En prøve', http://eksempel.dk, /trial/url, pattern.url",
        "'En prøve', javascript:alert(1), /trial/url, pattern.url",
        "'En prøve', 'https://eksempel.dk/a b', /trial/url, pattern.url",
        "'Ring 22 33 44 55', https://eksempel.dk, /trial/text, personal.phone",
        "'', https://eksempel.dk, /trial/text, schema.minLength"
    })
    void aTrialIsPlainWordsAndALinkOneCanTrust(String text, String url, String place, String reason) { // R3
        Map<String, Object> tree = new AnyGuide(new Random(1)).guide();
        tree.put("trial", Map.of("text", text, "url", url));
        assertThat(GuideFiles.faults(tree, Set.of("en-anden")))
                .extracting(GuideFiles.TreeFault::pointer, GuideFiles.TreeFault::reason)
                .containsExactly(tuple(place, reason));
    }

    @ParameterizedTest
    @CsvSource({"/title_en", "/introduction_en", "/steps/1/instruction_en", "/steps/1/next/0/when_en", "/signs/CHILD_en"
    })
    void theSchemaSaysWhatCanBeSaidInEnglish(String place) { // R11
        assertThat(English.of(English.danish(place))).contains(place);
        assertThat(English.of(place)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/slug", "/owner", "/steps/1/number", "/steps/1/kind", "/laws/x/url", "/laws/x/consolidation"})
    void whatIsNoWordsIsNotSaidInEnglish(String place) { // R11
        assertThat(English.of(place)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'# Big', text.heading", "'Text\n\n### EN\n\nMore', text.heading", "'Ring 22 33 44 55', personal.phone"
    })
    void englishIsHeldToTheSameRules(String text, String reason) { // R3, R11
        Map<String, Object> tree = new AnyGuide(new Random(1)).guide();
        AnyGuide.firstStep(tree).put("instruction_en", text);
        assertThat(GuideFiles.faults(tree, Set.of("en-anden")))
                .extracting(GuideFiles.TreeFault::pointer, GuideFiles.TreeFault::reason)
                .contains(tuple("/steps/0/instruction_en", reason));
    }

    @Test
    void whatIsMissingIsSaidWhereItWouldStand() {
        Map<String, Object> tree = new AnyGuide(new Random(2)).guide();
        tree.remove("purpose");
        tree.put("purpose_en", "English alone is not enough.");
        assertThat(GuideFiles.faults(tree, Set.of("en-anden")))
                .extracting(GuideFiles.TreeFault::pointer)
                .containsExactly("/purpose");
    }

    @ParameterizedTest
    @CsvSource({
        "'---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ne: &e [*d, *d]\nf: [*e, *e]\n---\n', henvises med *",
        "'---\nslug: a\nslug: b\n---\n', står to gange",
        "'---\na: &a [*a]\n---\n', henvises med *",
        "'---\na: ]\n---\n', Linjen kan ikke læses",
        "'---\n\"a\nb: [\n---\n', anførselstegn"
    })
    void aBadFileIsRefusedInPlainWords(String text, String reason) { // R1
        assertThat(read(text).faults()).extracting(GuideFault::reason).anyMatch(said -> said.contains(reason));
    }

    @Test
    void aFileLargerThanAnyGuideIsNotRead() {
        byte[] large = "a".repeat(GuideFiles.LARGEST + 1).getBytes(StandardCharsets.UTF_8);
        assertThat(GuideFiles.read("stor.md", large).faults())
                .extracting(GuideFault::reason)
                .containsExactly("Filen er for stor til at være en handleguide.");
    }

    @ParameterizedTest
    @CsvSource({
        "<script>alert(1)</script>, <script",
        "[x](javascript:alert(1)), javascript:",
        "![x](https://eksempel.dk/x.png), <img",
        "'<a href=\"https://eksempel.dk\" onclick=\"x\">y</a>', <a href"
    })
    void thePreviewHasNoHtmlOfTheWritersOwn(String markdown, String never) {
        assertThat(GuideFiles.show(markdown)).doesNotContain(never);
    }

    @Test
    void aTextThatNestsBeyondReasonIsShownAsNothingOrSomethingButComesBack() {
        assertThat(GuideFiles.show(">".repeat(20_000) + " Lyt.")).isNotNull();
        assertThat(GuideFiles.show("*".repeat(100_000))).isNotNull();
        assertThat(GuideFiles.show("[".repeat(50_000))).isNotNull();
    }

    private static GuideFiles.FileText read(String text) {
        return GuideFiles.read("en-guide.md", text.getBytes(StandardCharsets.UTF_8));
    }
}
