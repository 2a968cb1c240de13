package dk.enindgang.guide.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.guide.GuideFilter;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.guide.GuideRow;
import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.GuideView.StepView;
import dk.enindgang.guide.ReaderRole;
import dk.enindgang.guide.SignAbout;
import dk.enindgang.platform.db.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A guide that is written in two languages, read in each. */
class GuideEnglishDbTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    @BeforeAll
    static void publish() throws IOException {
        Set<String> guides = Set.of("to-sprog", "to-sprog-ud");
        for (String slug : guides) {
            var reading = new GuideReader().read(new GuideSource(slug + ".md", file(slug)), guides);
            assertThat(reading.faults()).isEmpty();
            new GuideFixture().publish(Objects.requireNonNull(reading.draft()));
        }
    }

    private static String file(String slug) throws IOException {
        try (InputStream file = GuideEnglishDbTest.class.getResourceAsStream("/guides-english/" + slug + ".md")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Other tests look for what holds. */
    @AfterAll
    static void withdraw() {
        String made = "slug like 'to-sprog%' or slug like 'hvilken-som-helst-%'";
        TestDatabase.sql("delete from guide_search where guide_id in (select id from action_guide where " + made + ")");
        TestDatabase.sql("update action_guide set status = 'WITHDRAWN', valid_to = valid_from where " + made);
    }

    @Test
    void whatIsSaidInEnglishIsReadInEnglish() { // R11
        GuideView guide = get(Locale.ENGLISH);
        assertThat(guide.title()).isEqualTo("Two tongues");
        assertThat(guide.purpose()).isEqualTo("To try.");
        assertThat(guide.introductionHtml()).isEqualTo("<p><em>Introduction.</em></p>");
        assertThat(guide.situations().get(1).title()).isEqualTo("Something happens");
        assertThat(guide.situations().get(1).synonyms()).containsExactly("occurrence", "incident");
        assertThat(guide.levels()).extracting(GuideView.LevelView::name).containsExactly("Wondering", "Sammen");
        assertThat(guide.levels().get(1).entryCriteria()).isEqualTo("When you enter");
        assertThat(guide.legalReferences())
                .extracting(law -> law.law() + ": " + law.subject())
                .containsExactly("The act: At gøre", "The act: To listen");
        StepView step = step(guide, "2.1");
        assertThat(step.title()).isEqualTo("Talk");
        assertThat(step.who()).isEqualTo("You");
        assertThat(step.instructionHtml()).contains("<strong>together</strong>");
        assertThat(Objects.requireNonNull(step.deadline()).text()).isEqualTo("Soon");
        assertThat(step.htmlFor(ReaderRole.LEADER)).contains("<p>Join in.</p>");
        assertThat(step.transitions())
                .extracting(GuideView.TransitionView::condition)
                .containsExactly("Igen", "Done");
        assertThat(step.templates()).extracting(GuideView.TemplateView::name).containsExactly("Plan", "Letter");
    }

    @Test
    void whatIsNotStaysDanish() { // R11
        GuideView guide = get(Locale.ENGLISH);
        assertThat(guide.summary()).isEqualTo("Kort sagt.");
        assertThat(guide.situations().get(0).title()).isEqualTo("Noget først");
        assertThat(step(guide, "0.1").title()).isEqualTo("Lyt");
        assertThat(step(guide, "2.1").htmlFor(ReaderRole.AUTHORITY_ADVISER)).contains("<p>Lyt med.</p>");
        assertThat(GuideFixture.<GuideView>read(guides -> guides.get("to-sprog-ud", Locale.ENGLISH))
                        .steps()
                        .get(0)
                        .title())
                .isEqualTo("Lyt");
    }

    @Test
    void aListInEnglishTakesThePlaceOfTheWholeDanishOne() { // R11
        GuideView guide = get(Locale.ENGLISH);
        assertThat(guide.signs(SignAbout.CHILD))
                .extracting(GuideView.SignView::text)
                .containsExactly("Withdraws", "Stops playing");
        assertThat(guide.signs(SignAbout.PARENT))
                .extracting(GuideView.SignView::text)
                .containsExactly("Er trætte");
    }

    @Test
    void theWayOutIsSaidInEnglishToo() { // R5, R11
        assertThat(get(Locale.ENGLISH).escape())
                .isEqualTo(new GuideView.EscapeView("to-sprog-ud", "Out", "There is danger"));
        assertThat(get(DANISH).escape()).isEqualTo(new GuideView.EscapeView("to-sprog-ud", "Ud", "Der er fare"));
    }

    @Test
    void theTrialItBelongsToIsSaidInBothWithItsLink() { // R12, R13
        assertThat(get(Locale.ENGLISH).trial())
                .isEqualTo(new GuideView.TrialView("Talking while walking", "https://eksempel.dk/til-fods"));
        assertThat(get(DANISH).trial())
                .isEqualTo(new GuideView.TrialView("Samtaler til fods", "https://eksempel.dk/til-fods"));
        assertThat(GuideFixture.<GuideView>read(guides -> guides.get("to-sprog-ud", Locale.ENGLISH))
                        .trial())
                .isNull();
    }

    @Test
    void whoeverReadsDanishSeesNoneOfIt() { // R11
        GuideView guide = get(DANISH);
        assertThat(guide.title()).isEqualTo("To sprog");
        assertThat(step(guide, "2.1").title()).isEqualTo("Tal");
        assertThat(guide.steps())
                .extracting(StepView::ref)
                .isEqualTo(
                        get(Locale.ENGLISH).steps().stream().map(StepView::ref).toList());
        assertThat(guide).isEqualTo(GuideFixture.<GuideView>read(guides -> guides.get("to-sprog")));
    }

    @Test
    void bothLanguagesCostTheSameStatements() {
        TestDatabase.inTransaction(em -> {
            var guides = GuideFixture.guides(em);
            assertThat(TestDatabase.statementsOf(() -> guides.get("to-sprog", Locale.ENGLISH)))
                    .isEqualTo(2);
            assertThat(TestDatabase.statementsOf(() -> guides.get("to-sprog"))).isEqualTo(1);
            return true;
        });
    }

    @Test
    void aSearchShowsTheTitleInTheReadersLanguage() { // R7, R11
        assertThat(found("hændelse", Locale.ENGLISH).title()).isEqualTo("Two tongues");
        assertThat(found("hændelse", DANISH).title()).isEqualTo("To sprog");
        assertThat(found("hændelse", Locale.ENGLISH).summary()).isEqualTo("Kort sagt.");
    }

    @Test
    void itIsFoundByItsEnglishWords() { // R7, R11
        assertThat(Objects.requireNonNull(found("tongues", Locale.ENGLISH).found())
                        .text())
                .isEqualTo("Two tongues");
        assertThat(Objects.requireNonNull(found("occurrence", DANISH).found()).text())
                .isEqualTo("occurrence");
        assertThat(Objects.requireNonNull(found("withdraws", Locale.ENGLISH).found())
                        .text())
                .isEqualTo("Withdraws");
        GuideRow.Found step =
                Objects.requireNonNull(found("umbrella", Locale.ENGLISH).found());
        assertThat(step.text()).isEqualTo("Talk");
        assertThat(step.stepNumber()).isEqualTo("2.1");
    }

    @Test
    void whatWasPrintedInEnglishDoesNotChange() { // R2, R11
        assertThatThrownBy(() -> TestDatabase.sql("update guide_english set title = 'x'"))
                .hasMessageContaining("published");
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("delete from guide_english"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void anyGuideIsPrintedWithItsEnglishAndReadBack() { // R11
        IntStream.range(0, 20).forEach(seed -> {
            var tree = new AnyGuide(new Random(seed)).guide();
            tree.put("slug", "hvilken-som-helst-" + (char) ('a' + seed));
            new GuideFixture().publish(GuideFiles.draft(tree));
            GuideView read = GuideFixture.read(guides -> guides.get(String.valueOf(tree.get("slug")), Locale.ENGLISH));
            assertThat(read.title()).isEqualTo(tree.getOrDefault("title_en", tree.get("title")));
            var step = AnyGuide.firstStep(tree);
            assertThat(read.steps().get(0).who()).isEqualTo(step.getOrDefault("who_en", step.get("who")));
        });
    }

    private static GuideRow found(String words, Locale reader) {
        return GuideFixture.<List<GuideRow>>read(guides -> guides.list(GuideFilter.search(words), reader)).stream()
                .filter(row -> row.slug().equals("to-sprog"))
                .findFirst()
                .orElseThrow();
    }

    private static GuideView get(Locale reader) {
        return GuideFixture.read(guides -> guides.get("to-sprog", 1, reader));
    }

    private static StepView step(GuideView guide, String number) {
        return guide.steps().stream()
                .filter(step -> step.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
