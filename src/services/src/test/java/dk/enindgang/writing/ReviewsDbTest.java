package dk.enindgang.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.guide.GuideFixture;
import dk.enindgang.guide.GuideView;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.db.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReviewsDbTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final WritingFixture fixture = new WritingFixture();

    @Test
    void whatHasAFindingIsNotSentToReview() { // R5
        UUID ref = fixture.begin(fixture.writer, door -> door.begin("Ufærdig " + WritingFixture.word()));
        assertThatThrownBy(() -> review(fixture.writer, door -> door.send(ref))).hasMessage("writing.rule.findings");
    }

    @Test
    void whoeverHasWrittenInItDoesNotApproveIt() { // R6
        UUID ref = sent();
        assertThatThrownBy(() -> approve(fixture.writer, ref, TODAY)).hasMessage("writing.rule.ownWork");
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("update guide_manuscript set status = 'APPROVED',"
                        + " approved_by = author, approved_at = now(), effective_on = current_date where ref = '" + ref
                        + "'"))
                .hasMessageContaining("cannot approve it");
    }

    @Test
    void aColleagueWhoHasChangedOneWordDoesNotApproveItEither() { // R6
        UUID ref = fixture.aWholeGuide("Et ord " + WritingFixture.word());
        fixture.set(fixture.colleague, ref, "/summary", "Kort sagt.", "Ganske kort sagt.");
        review(fixture.writer, door -> door.send(ref));
        assertThatThrownBy(() -> approve(fixture.colleague, ref, TODAY)).hasMessage("writing.rule.ownWork");
    }

    @Test
    void inReviewNothingInItChanges() { // R7
        UUID ref = sent();
        assertThatThrownBy(() -> fixture.set(fixture.writer, ref, "/summary", "Kort sagt.", "Andet."))
                .hasMessage("writing.rule.notDraft");
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication(
                        "update guide_manuscript set document = '{}' where ref = '" + ref + "'"))
                .hasMessageContaining("cannot be changed");
    }

    @Test
    void itComesBackWithAComment() { // R7
        UUID ref = sent();
        review(fixture.colleague, door -> door.sendBack(ref, "Skriv det kortere."));
        ManuscriptView view = fixture.write(fixture.writer, door -> door.get(ref));
        assertThat(view.draft()).isTrue();
        assertThat(view.comment()).isEqualTo("Skriv det kortere.");
        assertThat(fixture.set(fixture.writer, ref, "/summary", "Kort sagt.", "Kort.")
                        .saved())
                .isTrue();
    }

    @Test
    void approvedForTodayItHoldsAtOnceAndIsRead() { // R8
        UUID ref = sent();
        takeIntoUse(ref);
        ManuscriptView view = fixture.write(fixture.writer, door -> door.get(ref));
        assertThat(view.status()).isEqualTo(ManuscriptStatus.TAKEN_INTO_USE);
        assertThat(view.edition()).isEqualTo(1);
        GuideView guide = GuideFixture.read(guides -> guides.get(view.slug()));
        assertThat(guide.steps()).hasSize(1);
    }

    @Test
    void approvedForLaterItTakesEffectOnItsDayAndOnce() { // R8
        UUID ref = sent();
        approve(fixture.colleague, ref, TODAY.plusDays(3));
        assertThat(fixture.take(ref)).isFalse();
        assertThat(status(ref)).isEqualTo("APPROVED");
        fixture.clock.forward(Duration.ofDays(3));
        assertThat(fixture.take(ref)).isTrue();
        assertThat(status(ref)).isEqualTo("TAKEN_INTO_USE");
        assertThat(fixture.take(ref)).isFalse();
    }

    @Test
    void whatLeadsToAGuideThatDoesNotHoldYetWaitsAndSaysForWhat() { // R8, R14
        String name = "Den anden " + WritingFixture.word();
        UUID other = fixture.aWholeGuide(name);
        fixture.cameFromElsewhere(other);
        UUID ref = fixture.aWholeGuide("Venter " + WritingFixture.word());
        String step = "/steps/" + get(ref).tree().ids("/steps").get(0);
        String way = fixture.write(fixture.writer, door -> door.add(ref, step + "/next"));
        fixture.set(fixture.writer, ref, way + "/when", "", "Der skal mere til");
        fixture.set(fixture.writer, ref, way + "/guide", "", get(other).slug());
        review(fixture.writer, door -> door.send(ref));
        assertThat(get(ref).waitsFor()).as("its day has not come").isEmpty();

        takeIntoUse(ref);
        assertThat(status(ref)).isEqualTo("APPROVED");
        assertThat(get(ref).waitsFor()).isEqualTo(name);

        review(fixture.writer, door -> door.send(other));
        takeIntoUse(other);
        assertThat(fixture.take(ref)).isTrue();
        assertThat(get(ref).waitsFor()).isEmpty();
    }

    private ManuscriptView get(UUID ref) {
        return fixture.write(fixture.writer, door -> door.get(ref));
    }

    @Test
    void theNextEditionIsWrittenFromTheOneThatHoldsAndTellsWhatChanged() { // R4, R8, R12
        UUID first = sent();
        takeIntoUse(first);
        String slug = fixture.write(fixture.writer, door -> door.get(first).slug());

        UUID second = fixture.begin(fixture.writer, door -> door.beginFrom(slug));
        assertThatThrownBy(() -> fixture.begin(fixture.colleague, door -> door.beginFrom(slug)))
                .hasMessage("writing.rule.open");
        String step = fixture.write(
                fixture.writer,
                door -> "/steps/" + door.get(second).tree().ids("/steps").get(0));
        fixture.set(fixture.writer, second, step + "/who", "Dig", "Lederen");
        review(fixture.writer, door -> door.send(second));
        assertThat(fixture.<List<Difference>>review(fixture.colleague, door -> door.differences(second)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.step()).isEqualTo("1");
                    assertThat(one.field()).isEqualTo("who");
                    assertThat(one.kind()).isEqualTo(DifferenceKind.CHANGED);
                });
        takeIntoUse(second);
        assertThat(fixture.<List<Difference>>review(fixture.writer, door -> door.differences(slug, 1, 2)))
                .hasSize(1);
        assertThat(fixture.changes(slug, 1)).hasSize(1);
        assertThat(fixture.changes(slug, 2)).isEmpty();
        assertThat(fixture.changes("findes-ikke", 1)).isEmpty();
        assertThat(GuideFixture.<Integer>read(
                        guides -> guides.newestEdition(slug).orElseThrow()))
                .isEqualTo(2);
    }

    @Test
    void aFileIsTakenInOrRefusedWithEveryReason() { // R11
        UUID ref = fixture.aWholeGuide("Fil " + WritingFixture.word());
        String file = fixture.review(fixture.writer, door -> door.file(ref));
        String slug = "fil-" + WritingFixture.word().substring(0, 8);
        String other = file.replaceFirst("slug: .*", "slug: " + slug);
        FileTaken taken = take(other);
        assertThat(taken.faults()).isEmpty();
        UUID manuscript = Objects.requireNonNull(taken.manuscript());
        assertThat(fixture.<String>review(fixture.writer, door -> door.file(manuscript)))
                .isEqualTo(other);

        FileTaken refused = take(other.replace("who: Dig", "who: Dig\nwho: Os\nwhat: Det"));
        assertThat(refused.manuscript()).isNull();
        assertThat(refused.faults()).hasSize(2);
    }

    @Test
    void aFileWithTenThousandStepsIsRefused() { // R11
        FileTaken refused = take(withSteps(10_000));
        assertThat(refused.manuscript()).isNull();
        assertThat(refused.faults()).isNotEmpty();
        assertThatThrownBy(() -> take(withSteps(Manuscripts.MOST + 1))).hasMessage("writing.rule.many");
    }

    private String withSteps(int count) {
        UUID ref = fixture.aWholeGuide("Mange " + WritingFixture.word());
        String file = fixture.review(fixture.writer, door -> door.file(ref));
        var steps = new StringBuilder(file);
        for (int i = 2; i <= count; i++) {
            steps.append("\n## ").append(i).append(" Lyt\n\n```yaml\nkind: OBSERVE\nwho: Dig\n```\n\nLyt.\n");
        }
        return steps.toString();
    }

    @Test
    void noFileMakesAnEditionOfWhatIsWrittenHere() { // R9 of guide
        UUID ref = sent();
        takeIntoUse(ref);
        String slug = fixture.write(fixture.writer, door -> door.get(ref).slug());
        assertThat(fixture.guides.publish(GuideFixture.aGuide(slug))).isEmpty();
    }

    private FileTaken take(String text) {
        return fixture.begin(fixture.writer, door -> door.take("x.md", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Approved for today, and taken right after. */
    private void takeIntoUse(UUID ref) {
        approve(fixture.colleague, ref, TODAY);
        assertThat(status(ref)).isEqualTo("APPROVED");
        review(fixture.colleague, door -> door.takeIntoUse(ref));
    }

    /** As whoever has read it as it stands now. */
    private void approve(Caller who, UUID ref, LocalDate from) {
        Instant shown = changedAt(ref);
        review(who, door -> door.approve(ref, from, shown));
    }

    private Instant changedAt(UUID ref) {
        return fixture.write(fixture.colleague, door -> door.get(ref).changedAt());
    }

    private UUID sent() {
        UUID ref = fixture.aWholeGuide("Sendt " + WritingFixture.word());
        review(fixture.writer, door -> door.send(ref));
        return ref;
    }

    private void review(Caller who, Consumer<Reviews> work) {
        fixture.review(who, door -> {
            work.accept(door);
            return "";
        });
    }

    private static String status(UUID ref) {
        return TestDatabase.sql("select status from guide_manuscript where ref = '" + ref + "'")
                .get(0)
                .get(0);
    }
}
