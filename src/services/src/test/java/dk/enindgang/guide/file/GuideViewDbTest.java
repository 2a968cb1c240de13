package dk.enindgang.guide.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.deadline.DeadlineCounts;
import dk.enindgang.deadline.DeadlineTrigger;
import dk.enindgang.deadline.DeadlineUnit;
import dk.enindgang.guide.DeadlineSource;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.guide.GuideStatus;
import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.GuideView.LevelView;
import dk.enindgang.guide.GuideView.RuleView;
import dk.enindgang.guide.GuideView.StepView;
import dk.enindgang.guide.Obligation;
import dk.enindgang.guide.ParentInvolvement;
import dk.enindgang.guide.ProfessionalRole;
import dk.enindgang.guide.ReaderRole;
import dk.enindgang.guide.RunVisibility;
import dk.enindgang.guide.SignAbout;
import dk.enindgang.guide.StepKind;
import dk.enindgang.guide.WayKind;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A shipped guide, read back as a page reads it. */
@SuppressWarnings("UnnecessaryAssignment") // no container here: the test injects
class GuideViewDbTest {

    @BeforeAll
    static void bringTheShippedGuides() {
        var guides = new GuideImport();
        new GuideFixture().withPress(press -> {
            guides.press = press;
            return guides.bring(GuideFolder.shipped(), new GuideFolder());
        });
    }

    @Test
    void levelsHoldTheirStepsInOrder() {
        GuideView guide = get("bekymring-for-trivsel");
        assertThat(guide.status()).isEqualTo(GuideStatus.PUBLISHED);
        assertThat(guide.outdated()).isFalse();
        assertThat(guide.levels())
                .extracting(LevelView::name)
                .containsExactly("Undren", "Egen indsats", "Sammen med én anden", "Holdet omkring familien");
        assertThat(guide.levels().get(2).steps())
                .extracting(StepView::number)
                .containsExactly("2.1", "2.2", "2.3", "2.4");
        assertThat(guide.stepsOnEveryLevel()).extracting(StepView::number).containsExactly("U");
        assertThat(guide.steps()).hasSize(15);
        assertThat(guide.roles()).contains(ProfessionalRole.TEACHER);
        assertThat(guide.signs(SignAbout.CHILD)).hasSize(7);
        assertThat(guide.situations().get(0).title()).isEqualTo("Jeg er bekymret for et barn");
        assertThat(guide.situations().get(0).synonyms()).contains("bekymret");
    }

    @Test
    void aStepSaysWhatWhoWhenAndByWhichLaw() {
        StepView consent = step("bekymring-for-trivsel", "2.2");
        assertThat(consent.kind()).isEqualTo(StepKind.INFORM);
        assertThat(consent.obligation()).isEqualTo(Obligation.SKAL);
        assertThat(consent.requiresConsent()).isTrue();
        assertThat(consent.parentInvolvement()).isEqualTo(ParentInvolvement.ALWAYS_FIRST);
        assertThat(consent.instructionHtml()).contains("<ol>").contains("<strong>hvilke</strong>");
        assertThat(consent.legalReferences()).singleElement().satisfies(law -> {
            assertThat(law.law()).isEqualTo("Forvaltningsloven");
            assertThat(law.checkedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
        });
        assertThat(consent.templates()).extracting(GuideView.TemplateView::name).containsExactly("Samtykke");
    }

    @Test
    void deadlinesComeInWordsAndAsRules() {
        var assessment = Objects.requireNonNull(step("vold-og-overgreb", "5").deadline());
        assertThat(assessment.source()).isEqualTo(DeadlineSource.LAW);
        assertThat(assessment.rules())
                .containsExactly(new RuleView(
                        DeadlineTrigger.NOTIFICATION_RECEIVED,
                        DeadlineCounts.AFTER,
                        null,
                        24,
                        DeadlineUnit.HOURS,
                        false));
        assertThat(Objects.requireNonNull(
                                step("overgangssamtale-hjem-dagtilbud", "5").deadline())
                        .rules())
                .containsExactly(new RuleView(
                        DeadlineTrigger.DAYCARE_START, DeadlineCounts.BEFORE, 6, 2, DeadlineUnit.WEEKS, false));
        assertThat(Objects.requireNonNull(
                                step("overgang-til-ungdomsuddannelse", "7").deadline())
                        .rules())
                .extracting(RuleView::amount)
                .containsExactly(1, 3, 6);
    }

    @Test
    void theAbuseGuideIsForTheAuthorityAndSpeaksToEachInTurn() {
        GuideView guide = get("vold-og-overgreb");
        assertThat(guide.acute()).isTrue();
        assertThat(guide.runVisibility()).isEqualTo(RunVisibility.AUTHORITY_ONLY);
        assertThat(guide.escape()).isNull();
        assertThat(guide.levels()).isEmpty();
        StepView parents = step("vold-og-overgreb", "2");
        assertThat(parents.obligation()).isNull();
        assertThat(parents.deadline()).isNull();
        assertThat(parents.parentInvolvement()).isEqualTo(ParentInvolvement.FORBIDDEN_UNTIL_CLEARED);
        assertThat(parents.htmlFor(ReaderRole.LEADER)).get().asString().contains("Aula");
        assertThat(step("vold-og-overgreb", "5").htmlFor(ReaderRole.LEADER)).isEmpty();
    }

    @Test
    void everyOtherGuideLeadsOutToIt() { // R5
        for (String slug : GuideFolder.SHIPPED.stream()
                .map(name -> name.replace(".md", ""))
                .toList()) {
            if (!slug.equals("vold-og-overgreb")) {
                var escape = Objects.requireNonNull(get(slug).escape(), slug);
                assertThat(escape.guide()).isEqualTo("vold-og-overgreb");
                assertThat(escape.title()).startsWith("Mistanke");
            }
        }
    }

    @Test
    void eachWayLeadsToTheStepItNamesToTheFirstOfItsLevelOrOut() {
        GuideView guide = get("bekymring-for-trivsel");
        var ways = step("bekymring-for-trivsel", "0.5").transitions();
        assertThat(ways)
                .extracting(GuideView.TransitionView::kind)
                .containsExactly(WayKind.END, WayKind.STEP, WayKind.LEVEL);
        assertThat(guide.target(ways.get(0))).isEmpty();
        assertThat(guide.target(ways.get(1)).map(StepView::number)).contains("0.1");
        assertThat(guide.target(ways.get(2)).map(StepView::number)).contains("1.1");
        assertThat(step("bekymring-for-trivsel", "0.4").transitions().get(0).kind())
                .isEqualTo(WayKind.GUIDE);
    }

    @Test
    void aRunFindsItsStepByItsRef() {
        GuideView guide = get("bekymring-for-trivsel");
        StepView step = guide.steps().get(3);
        assertThat(get("bekymring-for-trivsel").step(step.ref())).contains(step);
    }

    private static GuideView get(String slug) {
        return GuideFixture.read(guides -> guides.get(slug));
    }

    private static StepView step(String slug, String number) {
        return get(slug).steps().stream()
                .filter(step -> step.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
