package dk.enindgang.guide.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.guide.ActionGuide;
import dk.enindgang.guide.DeadlineSource;
import dk.enindgang.guide.GuideStep;
import dk.enindgang.guide.StepTransition;
import dk.enindgang.guide.check.CheckContext;
import dk.enindgang.guide.check.GuideCheck;
import dk.enindgang.guide.check.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedGuidesTest {

    private static final Map<String, GuideSource> SHIPPED =
            GuideFolder.shipped().sources().stream().collect(Collectors.toMap(GuideSource::slug, source -> source));

    private static final GuideReader READER = new GuideReader();

    static Stream<GuideSource> guides() {
        return SHIPPED.values().stream();
    }

    @Test
    void eachFileInTheFolderIsShipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/guides"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).filter(GuideSource::isGuide))
                    .containsExactlyInAnyOrderElementsOf(GuideFolder.SHIPPED);
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void aShippedGuideHasNoFault(GuideSource source) { // R1
        assertThat(READER.read(source, SHIPPED.keySet()).faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void theMachinesCheckStopsNoneOfThem(GuideSource source) { // R8
        var tree = GuideLayout.read(source, new Faults(source.name()));
        assertThat(GuideCheck.check(tree.root(), CheckContext.of(SHIPPED.keySet())))
                .noneMatch(finding -> finding.severity() == Severity.STOP)
                .noneMatch(finding -> finding.key().contains("personal"));
        assertThat(READER.read(source, SHIPPED.keySet()).doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bekymrende-skolefravaer", "overgangssamtale-hjem-dagtilbud"})
    void twoOfThemCanBeReadInEnglishFromBeginningToEnd(String slug) { // R11
        var source = Objects.requireNonNull(SHIPPED.get(slug));
        var tree = GuideLayout.read(source, new Faults(source.name()));
        assertThat(tree.has("/title_en")).isTrue();
        assertThat(GuideCheck.check(tree.root(), CheckContext.of(SHIPPED.keySet())))
                .noneMatch(finding -> finding.key().equals("guide.check.english"));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void itKnowsWhoDoesEachStepAndSaysItInWholeSentences(GuideSource source) {
        for (GuideStep step : guide(source.slug()).getSteps()) {
            assertThat(step.getWho()).as(step.getNumber()).isNotBlank();
            assertThat(step.getInstruction().strip())
                    .as(step.getNumber())
                    .hasSizeGreaterThan(60)
                    .matches("(?s).*[.?!:)»].*");
        }
    }

    @Test
    void wonderingGrowsOverFourLevelsAndNotifyingHoldsOnAll() {
        ActionGuide guide = guide("bekymring-for-trivsel");
        assertThat(numbers(guide))
                .containsExactly(
                        "0.1", "0.2", "0.3", "0.4", "0.5", "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1",
                        "3.2", "U");
        assertThat(step(guide, "U").getLevel()).isNull();
        assertThat(Objects.requireNonNull(step(guide, "2.3").getLevel()).getNumber())
                .isEqualTo(2);
    }

    @Test
    void theOtherGuidesHaveTheStepsTheyShould() {
        assertThat(numbers(guide("overgangssamtale-hjem-dagtilbud")))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(numbers(guide("vold-og-overgreb"))).containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(numbers(guide("bekymrende-skolefravaer"))).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(numbers(guide("overgang-til-ungdomsuddannelse")))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
    }

    @Test
    void tellingTheParentsBeforeTheAuthorityIsNobodysDuty() {
        GuideStep step = step(guide("vold-og-overgreb"), "2");
        assertThat(step.getObligation()).isNull();
        assertThat(step.getVariants()).hasSize(3);
    }

    @Test
    void onlyDeadlinesOfTheLawAreCountedAsLaw() {
        Set<String> lawful = SHIPPED.keySet().stream()
                .flatMap(slug -> guide(slug).getSteps().stream()
                        .filter(step -> step.getDeadline() != null
                                && step.getDeadline().getSource() == DeadlineSource.LAW
                                && !step.getDeadlineRules().isEmpty())
                        .map(step -> slug + " " + step.getNumber()))
                .collect(Collectors.toSet());
        assertThat(lawful)
                .containsExactlyInAnyOrder(
                        "vold-og-overgreb 5", "vold-og-overgreb 7", "overgang-til-ungdomsuddannelse 8");
    }

    @Test
    void whereParentsAreToldFirstTheExceptionLeadsOut() {
        assertThat(step(guide("bekymring-for-trivsel"), "0.4").getTransitions()).anyMatch(StepTransition::isEscape);
        assertThat(step(guide("bekymrende-skolefravaer"), "3").getTransitions()).anyMatch(StepTransition::isEscape);
    }

    private static ActionGuide guide(String slug) {
        GuideSource source = Objects.requireNonNull(SHIPPED.get(slug), slug);
        return Objects.requireNonNull(READER.read(source, SHIPPED.keySet()).draft(), slug);
    }

    private static List<String> numbers(ActionGuide guide) {
        return guide.getSteps().stream().map(GuideStep::getNumber).toList();
    }

    private static GuideStep step(ActionGuide guide, String number) {
        return guide.getSteps().stream()
                .filter(step -> step.getNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
