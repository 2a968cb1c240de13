package dk.enindgang.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.guide.GuideFixture;
import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.ReaderRole;
import dk.enindgang.guide.check.Severity;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is written in English beside the Danish. */
class EnglishDbTest {

    private final WritingFixture fixture = new WritingFixture();

    @Test
    void anEnglishTitleIsWrittenBesideTheDanishAndReadInTheEdition() { // R1, R8
        UUID ref = fixture.aWholeGuide("Engelsk " + WritingFixture.word());
        String step = "/steps/" + tree(ref).ids("/steps").get(0);
        set(ref, "/title_en", "In English");
        set(ref, step + "/instruction_en", "Listen *first*.");
        set(ref, step + "/variants/AUTHORITY_ADVISER", "Lyt med.");
        set(ref, step + "/variants/AUTHORITY_ADVISER_en", "Listen too.");
        set(ref, "/signs/CHILD", "Trækker sig");
        set(ref, "/signs/CHILD_en", "Withdraws\nStops playing");
        String slug = fixture.write(fixture.writer, door -> door.get(ref).slug());
        takeIntoUse(ref);

        GuideView guide = GuideFixture.read(guides -> guides.get(slug, Locale.ENGLISH));
        assertThat(guide.title()).isEqualTo("In English");
        assertThat(guide.summary()).isEqualTo("Kort sagt.");
        assertThat(guide.signs()).hasSize(2);
        GuideView.StepView read = guide.steps().get(0);
        assertThat(read.title()).isEqualTo("Lyt");
        assertThat(read.instructionHtml()).isEqualTo("<p>Listen <em>first</em>.</p>");
        assertThat(read.htmlFor(ReaderRole.AUTHORITY_ADVISER)).contains("<p>Listen too.</p>");
        UUID next = fixture.begin(fixture.writer, door -> door.beginFrom(slug));
        assertThat(fixture.text(next, "/title_en")).isEqualTo("In English");
        assertThat(fixture.text(next, "/signs/CHILD_en")).isEqualTo("Withdraws\nStops playing");
    }

    @Test
    void whatIsMissingInEnglishIsAHintWithItsPlace() { // R5
        UUID ref = fixture.aWholeGuide("Mangler " + WritingFixture.word());
        assertThat(english(ref)).isEmpty();
        set(ref, "/title_en", "Something is missing");
        String step = "/steps/" + tree(ref).ids("/steps").get(0);
        assertThat(english(ref)).extracting(Finding::pointer).containsExactly("/summary_en", step + "/title_en");
        assertThat(english(ref)).extracting(Finding::weight).containsOnly(Severity.HINT);
    }

    @Test
    void nothingIsSaidInEnglishWhereTheSchemaHasNone() { // R5
        UUID ref = fixture.begin(fixture.writer, door -> door.begin("Uden " + WritingFixture.word()));
        for (String place : List.of("/owner_en", "/slug_en", "/title_en_en", "/roles_en", "/ages/from_en")) {
            assertThatThrownBy(() -> set(ref, place, "x")).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> set(ref, "/title_en", "x".repeat(201))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> set(ref, "/summary_en", "010190-1234")).hasMessage("writing.rule.cpr"); // R10
    }

    private List<Finding> english(UUID ref) {
        return fixture.write(fixture.writer, door -> door.get(ref).findings()).stream()
                .filter(one -> one.key().equals("guide.check.english"))
                .toList();
    }

    private ManuscriptTree tree(UUID ref) {
        return fixture.write(fixture.writer, door -> door.get(ref).tree());
    }

    private void set(UUID ref, String pointer, String typed) {
        assertThat(fixture.set(fixture.writer, ref, pointer, "", typed).saved()).isTrue();
    }

    private void takeIntoUse(UUID ref) {
        fixture.review(fixture.writer, door -> {
            door.send(ref);
            return true;
        });
        var shown = fixture.write(fixture.colleague, door -> door.get(ref).changedAt());
        fixture.review(fixture.colleague, door -> {
            door.approve(ref, LocalDate.now(fixture.clock), shown);
            return true;
        });
        assertThat(fixture.take(ref)).isTrue();
    }
}
