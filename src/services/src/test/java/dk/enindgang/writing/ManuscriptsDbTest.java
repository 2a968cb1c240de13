package dk.enindgang.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManuscriptsDbTest {

    private final WritingFixture fixture = new WritingFixture();

    @Test
    void aFieldIsSavedByItself() { // R2, R3
        UUID ref = begun("Saved");
        FieldSaved saved = fixture.set(fixture.writer, ref, "/summary", "", "  Når du   undrer dig. ");
        assertThat(saved.saved()).isTrue();
        assertThat(saved.value()).isEqualTo("Når du undrer dig.");
        assertThat(fixture.text(ref, "/summary")).isEqualTo("Når du undrer dig.");
        assertThat(changes(ref)).containsExactly(List.of("/summary", "", "Når du undrer dig."));
    }

    @Test
    void twoWhoWriteInOneFieldAreBothShownAndNothingIsLost() { // R2
        UUID ref = begun("Two");
        fixture.set(fixture.writer, ref, "/purpose", "", "Mit.");
        FieldSaved second = fixture.set(fixture.colleague, ref, "/purpose", "", "Dit.");
        assertThat(second.saved()).isFalse();
        assertThat(second.value()).isEqualTo("Mit.");
        assertThat(second.by()).isEqualTo("Prøve Person");
        assertThat(fixture.text(ref, "/purpose")).isEqualTo("Mit.");

        assertThat(fixture.set(fixture.colleague, ref, "/purpose", "Mit.", "Dit.")
                        .saved())
                .isTrue();
        assertThat(fixture.text(ref, "/purpose")).isEqualTo("Dit.");
        assertThat(changes(ref)).containsExactly(List.of("/purpose", "", "Mit."), List.of("/purpose", "Mit.", "Dit."));
    }

    @Test
    void whatTwoWriteInDifferentFieldsIsBothKept() { // R2
        UUID ref = begun("Others");
        fixture.set(fixture.writer, ref, "/purpose", "", "Mit.");
        fixture.set(fixture.colleague, ref, "/summary", "", "Dit.");
        assertThat(fixture.text(ref, "/purpose") + fixture.text(ref, "/summary"))
                .isEqualTo("Mit.Dit.");
    }

    @Test
    void manyAtOnceLoseNothing() throws Exception { // R2
        UUID ref = begun("Many");
        var writers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<FieldSaved>> work = List.of("summary", "purpose", "owner", "introduction").stream()
                    .map(field -> (Callable<FieldSaved>)
                            () -> fixture.set(fixture.writer, ref, "/" + field, "", "Om " + field))
                    .toList();
            for (Future<FieldSaved> one : writers.invokeAll(work)) {
                assertThat(one.get().saved()).isTrue();
            }
        } finally {
            writers.shutdownNow();
        }
        for (String field : List.of("summary", "purpose", "owner", "introduction")) {
            assertThat(fixture.text(ref, "/" + field)).isEqualTo("Om " + field);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/title, writing.rule.cpr, 010190-1234",
        "/ages/from, writing.rule.number, mange",
        "/roles, writing.rule.choice, KING",
        "/runVisibility, writing.rule.choice, ALL",
        "/reviewedOn, writing.rule.day, i morgen",
        "/summary, writing.rule.unseen, a\u0007b"
    })
    void whatCouldNeverStandThereIsRefusedAtTheField(String pointer, String rule, String typed) { // R5, R10
        UUID ref = begun("Refused");
        assertThatThrownBy(() -> fixture.set(fixture.writer, ref, pointer, "", typed))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo(pointer))
                .hasMessage(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/title", "/summary", "/purpose", "/owner", "/introduction", "/escape/when", "/signs/CHILD"})
    void aMegabyteIsRefusedAtTheField(String pointer) { // R5
        UUID ref = begun("Large");
        assertThatThrownBy(() -> fixture.set(fixture.writer, ref, pointer, "", "å".repeat(1 << 20)))
                .hasMessage("writing.rule.long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/slug",
                "/nothing",
                "/steps",
                "/ages",
                "title",
                "/title/x",
                "/steps/3f2a91c0/number",
                "/steps/x/title",
                "/laws/x/name",
                "/__proto__",
                ""
            })
    void whereNothingIsTypedNothingIsFound(String pointer) {
        UUID ref = begun("Nowhere");
        assertThatThrownBy(() -> fixture.set(fixture.writer, ref, pointer, "", "x"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatSomebodyElseHasTakenAwayCannotBeWrittenIn() { // R2
        UUID ref = begun("Gone");
        String step = fixture.aStep(ref, "", "Lyt");
        fixture.write(fixture.colleague, door -> {
            door.remove(ref, step);
            return "";
        });
        assertThatThrownBy(() -> fixture.set(fixture.writer, ref, step + "/who", "Dig", "Os"))
                .hasMessage("writing.rule.gone");
    }

    @Test
    void aMovedStepTakesANumberOfItsPlaceAndTheWaysToItGoAlong() { // R9
        UUID ref = begun("Moved");
        String first = fixture.aStep(ref, "0", "Først");
        String second = fixture.aStep(ref, "0", "Siden");
        fixture.aStep(ref, "1", "Sidst");
        String way = fixture.write(fixture.writer, door -> door.add(ref, first + "/next"));
        fixture.set(fixture.writer, ref, way + "/step", "", ManuscriptTree.last(second));

        act(door -> door.move(ref, second, -1));

        assertThat(numbers(ref)).containsExactly("0.1 Siden", "0.2 Først", "1.1 Sidst");
        assertThat(fixture.<String>review(fixture.writer, door -> door.file(ref)))
                .contains("step: '0.1'");

        act(door -> door.level(ref, second, "1"));
        assertThat(numbers(ref)).containsExactly("0.1 Først", "1.1 Sidst", "1.2 Siden");
        act(door -> door.moveTo(ref, second, ManuscriptTree.last(first)));
        assertThat(numbers(ref)).containsExactly("0.1 Siden", "0.2 Først", "1.1 Sidst");
        act(door -> door.remove(ref, second));
        assertThat(numbers(ref)).containsExactly("0.1 Først", "1.1 Sidst");
        assertThat(fixture.text(ref, way + "/step")).isEmpty();
    }

    @Test
    void aLevelWithStepsAndALawSomebodyRefersToStay() {
        UUID ref = begun("Used");
        String level = fixture.write(fixture.writer, door -> door.add(ref, "/levels"));
        fixture.aStep(ref, "0", "Lyt");
        assertThatThrownBy(() -> act(door -> door.remove(ref, level))).hasMessage("writing.rule.levelInUse");
        String law = fixture.write(fixture.writer, door -> door.add(ref, "/laws"));
        String reference = fixture.write(fixture.writer, door -> door.add(ref, "/law"));
        fixture.set(fixture.writer, ref, reference + "/law", "", ManuscriptTree.last(law));
        assertThatThrownBy(() -> act(door -> door.remove(ref, law))).hasMessage("writing.rule.lawInUse");
    }

    @Test
    void whatIsMissingIsAFindingWithItsPlace() { // R5
        UUID ref = begun("Findings");
        String step = fixture.write(fixture.writer, door -> door.addStep(ref, ""));
        List<Finding> findings =
                fixture.write(fixture.writer, door -> door.get(ref).findings());
        assertThat(findings)
                .extracting(Finding::pointer)
                .contains("/summary", "/purpose", "/roles", "/escape/guide", step + "/title", step + "/kind");
        assertThat(findings).filteredOn(Finding::stops).hasSizeGreaterThan(8);
    }

    @Test
    void nothingStopsAWholeGuide() { // R5
        UUID ref = fixture.aWholeGuide("Whole " + WritingFixture.word());
        List<Finding> findings =
                fixture.write(fixture.writer, door -> door.get(ref).findings());
        assertThat(findings).noneMatch(Finding::stops);
    }

    @Test
    void whatAReaderWouldStumbleOverIsFoundToo() { // R5
        UUID ref = fixture.aWholeGuide("Stumble " + WritingFixture.word());
        String step = fixture.aStep(ref, "", "Beslut");
        fixture.set(fixture.writer, ref, step + "/kind", "OBSERVE", "DECIDE");
        List<Finding> findings =
                fixture.write(fixture.writer, door -> door.get(ref).findings());
        assertThat(findings)
                .filteredOn(Finding::stops)
                .extracting(Finding::pointer, Finding::key)
                .containsExactly(tuple(step, "guide.check.noAnswers"));
    }

    @Test
    void theListAndAManuscriptAreFewStatements() {
        UUID ref = begun("Counted");
        assertThat(TestDatabase.statementsOf(() -> fixture.write(fixture.writer, door -> door.list(0, 25))))
                .isEqualTo(1);
        assertThat(TestDatabase.statementsOf(() -> fixture.write(fixture.writer, door -> door.get(ref))))
                .isLessThanOrEqualTo(4);
    }

    private UUID begun(String title) {
        return fixture.begin(fixture.writer, door -> door.begin(title + " " + WritingFixture.word()));
    }

    private void act(Consumer<Manuscripts> work) {
        fixture.write(fixture.writer, door -> {
            work.accept(door);
            return "";
        });
    }

    private List<String> numbers(UUID ref) {
        return fixture.write(fixture.writer, door -> {
            ManuscriptTree tree = door.get(ref).tree();
            return tree.ids("/steps").stream()
                    .map(id -> tree.text("/steps/" + id + "/number") + " " + tree.text("/steps/" + id + "/title"))
                    .toList();
        });
    }

    private static List<List<String>> changes(UUID ref) {
        return TestDatabase.sql("select c.pointer, c.old_value, c.new_value from guide_manuscript_change c"
                + " join guide_manuscript m on m.id = c.manuscript_id where m.ref = '" + ref + "' order by c.id");
    }
}
