package dk.enindgang.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.enindgang.writing.Difference.Said;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void theSameGuideHasNoDifferences() { // R12
        assertThat(Differences.between(guide(step("1", "Lyt", 5)), guide(step("1", "Lyt", 5))))
                .isEmpty();
    }

    @Test
    void aDeadlineThatBecameShorterIsToldWithBoth() { // R12
        assertThat(Differences.between(guide(step("1", "Lyt", 5)), guide(step("1", "Lyt", 3))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.step()).isEqualTo("1");
                    assertThat(one.field()).isEqualTo("deadline.rules");
                    assertThat(one.kind()).isEqualTo(DifferenceKind.CHANGED);
                    assertThat(one.before()).contains(new Said("deadline.rules.amount", "5"));
                    assertThat(one.after()).contains(new Said("deadline.rules.amount", "3"));
                });
    }

    @Test
    void whatChangedInEnglishAloneIsToldAsThat() { // R12
        Map<String, Object> before = guide(step("1", "Lyt", 5));
        Map<String, Object> after = new LinkedHashMap<>(before);
        before.put("situations", List.of(Map.of("title", "Noget"), Map.of("title", "Andet")));
        after.put("situations", List.of(Map.of("title", "Noget", "title_en", "Something"), Map.of("title", "Andet")));
        after.put("title_en", "A guide");
        assertThat(Differences.between(before, after))
                .extracting(Difference::field, Difference::kind)
                .containsExactlyInAnyOrder(
                        tuple("title_en", DifferenceKind.ADDED), tuple("situations.title_en", DifferenceKind.ADDED));
    }

    @Test
    void aTrialThatBeganIsTold() { // R12
        Map<String, Object> after = guide(step("1", "Lyt", 5));
        after.put("trial", Map.of("text", "Samtaler til fods"));
        assertThat(Differences.between(guide(step("1", "Lyt", 5)), after))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.field()).isEqualTo("trial.text");
                    assertThat(one.kind()).isEqualTo(DifferenceKind.ADDED);
                    assertThat(one.after()).containsExactly(new Said("trial.text", "Samtaler til fods"));
                });
    }

    @Test
    void aStepIsKnownAgainByItsTitleAlsoWhereItHasMoved() { // R12
        List<Difference> found = Differences.between(
                guide(step("1", "Lyt", 5), step("2", "Skriv", 5)), guide(step("1", "Skriv", 5), step("2", "Lyt", 5)));
        assertThat(found).extracting(Difference::kind).containsOnly(DifferenceKind.MOVED);
    }

    @Test
    void whatIsNewAndWhatIsGoneIsNamed() { // R12
        List<Difference> found = Differences.between(
                guide(step("1", "Lyt", 5), step("2", "Skriv", 5)), guide(step("1", "Lyt", 5), step("3", "Ring", 5)));
        assertThat(found).extracting(Difference::kind).containsExactly(DifferenceKind.REMOVED, DifferenceKind.ADDED);
    }

    private static Map<String, Object> guide(Object... steps) {
        var guide = new LinkedHashMap<String, Object>();
        guide.put("title", "En guide");
        guide.put("steps", List.of(steps));
        return guide;
    }

    private static Map<String, Object> step(String number, String title, int days) {
        return Map.of(
                "number",
                number,
                "title",
                title,
                "deadline",
                Map.of("text", "Snart", "rules", List.of(Map.of("amount", days, "unit", "WORKING_DAYS"))));
    }
}
