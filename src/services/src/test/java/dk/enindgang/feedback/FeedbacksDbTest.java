package dk.enindgang.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.draft.DraftsForTests;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedbacksDbTest {

    private final FeedbackWorld world = new FeedbackWorld();

    @Test
    void whatIsToldComesToThoseWhoWriteGuidesWithTheUnitAndWithoutTheName() { // R1, R3
        String place = Feedbacks.draftPlace(world.slug, "1");
        DraftsForTests.save(world.teacher.account(), place, "words", "Fristen");
        UUID ref = world.given(world.teacher, "Fristen mangler");

        FeedbackRow row = world.get(ref);
        assertThat(row.message()).isEqualTo("Fristen mangler");
        assertThat(row.unit()).isEqualTo("Rugmarkskolen");
        assertThat(row.toString()).doesNotContain("Bakkedal");
        assertThat(world.fixture.sent).endsWith(new GuideFeedbackGiven(ref, world.slug, 1, "1", FeedbackKind.UNCLEAR));
        assertThat(DraftsForTests.list(world.teacher.account(), place)).isEmpty();
    }

    @Test
    void aStepThatIsNotThereIsRefused() { // R1
        assertThatThrownBy(() -> world.told(
                        world.teacher,
                        door -> door.give(new NewFeedback(world.slug, 1, "9", FeedbackKind.ERROR, "Findes ikke"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.told(
                        world.teacher,
                        door -> door.give(new NewFeedback(world.slug, 7, "1", FeedbackKind.ERROR, "Findes ikke"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theAnswerIsToldUntilItIsSeenAndAnewWhenItIsChanged() { // R4
        UUID ref = world.given(world.teacher, "Fristen mangler");
        assertThat(unread()).isFalse();
        assertThat(answer(world.editor, ref, "Det retter vi")).isTrue();
        assertThat(unread()).isTrue();
        FeedbackRow mine = mine().get(0);
        assertThat(mine.answer()).isEqualTo("Det retter vi");
        assertThat(mine.unread()).isTrue();

        world.toldDo(world.teacher, Feedbacks::read);
        assertThat(unread()).isFalse();
        assertThat(answer(world.otherEditor, ref, "Det er rettet")).isTrue();
        assertThat(unread()).isTrue();
        assertThat(world.fixture.sent)
                .endsWith(
                        new GuideFeedbackAnswered(ref, world.slug, FeedbackKind.UNCLEAR, false),
                        new GuideFeedbackAnswered(ref, world.slug, FeedbackKind.UNCLEAR, true));
    }

    @Test
    void twoWhoAnswerAtOnceDoNotOverwriteEachOther() { // R4
        UUID ref = world.given(world.teacher, "Fristen mangler");
        long seen = world.get(ref).version();
        assertThat(world.<Boolean>answers(world.editor, door -> door.answer(ref, seen, "Den første")))
                .isTrue();
        assertThat(world.<Boolean>answers(world.otherEditor, door -> door.answer(ref, seen, "Den anden")))
                .isFalse();
        assertThat(world.get(ref).answer()).isEqualTo("Den første");
    }

    @Test
    void readingTheAnswerDisturbsNobodyWhoChangesIt() { // R4
        UUID ref = world.given(world.teacher, "Fristen mangler");
        answer(world.editor, ref, "Det retter vi");
        long seen = world.get(ref).version();
        world.toldDo(world.teacher, Feedbacks::read);
        assertThat(world.get(ref).version()).isEqualTo(seen);
    }

    @Test
    void theListsArePagesOfOneStatementHoweverLong() {
        UUID first = world.given(world.teacher, "Den ældste");
        world.clock.forward(Duration.ofHours(1));
        UUID second = world.given(world.teacher, "Den nyeste");
        answer(world.editor, first, "Svar");

        assertThat(of(FeedbackState.OPEN)).extracting(FeedbackRow::ref).containsExactly(second);
        assertThat(of(FeedbackState.ANSWERED)).extracting(FeedbackRow::ref).containsExactly(first);
        assertThat(mine()).extracting(FeedbackRow::ref).containsExactly(second, first);
        assertThat(world.<List<FeedbackRow>>told(world.teacher, door -> door.listMine(1, 1)))
                .extracting(FeedbackRow::ref)
                .containsExactly(first);
        assertThat(TestDatabase.statementsOf(this::mine)).isEqualTo(1);
        assertThat(TestDatabase.statementsOf(() -> of(FeedbackState.OPEN))).isEqualTo(1);
        assertThat(TestDatabase.statementsOf(this::unread)).isEqualTo(1);
        assertThat(world.<Boolean>answers(world.editor, FeedbackAnswers::hasOpen))
                .isTrue();
    }

    @Test
    void nobodyElseSeesItWhateverIsAsked() { // R5
        UUID ref = world.given(world.teacher, "Fristen mangler");
        String mine = "select 1 from guide_feedback where ref = '" + ref + "'";
        assertThat(TestDatabase.sqlAsApplication(mine)).isEmpty();
        assertThat(TestDatabase.sqlAsApplication(world.colleague.account().toString(), mine))
                .isEmpty();
        assertThat(TestDatabase.sqlAsApplication(world.teacher.account().toString(), mine))
                .hasSize(1);
        assertThat(TestDatabase.sqlAsApplication(world.editor.toString(), mine)).hasSize(1);
        TestDatabase.sqlAsApplication(
                world.colleague.account().toString(), "update guide_feedback set message = 'Noget andet'");
        assertThat(world.get(ref).message()).isEqualTo("Fristen mangler");
        assertThat(world.<List<FeedbackRow>>told(world.colleague, door -> door.listMine(0, 10)))
                .isEmpty();
    }

    @Test
    void nobodyTellsAnythingInAnothersName() { // R5
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication(
                        world.colleague.account().toString(), """
                        insert into guide_feedback (id, version, ref, guide_slug, guide_edition, step_number, kind, message,
                            given_by, given_at, state)
                        values (1, 1, gen_random_uuid(), '%s', 1, '1', 'ERROR', 'x', '%s', now(), 'OPEN')""".formatted(world.slug, world.teacher.account())))
                .hasMessageContaining("row-level security");
    }

    @Test
    void theDatabaseKeepsAnAnswerWhole() {
        UUID ref = world.given(world.teacher, "Fristen mangler");
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication(
                        world.editor.toString(),
                        "update guide_feedback set state = 'ANSWERED' where ref = '" + ref + "'"))
                .hasMessageContaining("guide_feedback_answered");
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("delete from guide_feedback"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void aRoleThatWasGivenForATimeOpensItToo() { // R3
        UUID ref = world.given(world.teacher, "Fristen mangler");
        TestDatabase.sql("""
                insert into role_assignment (id, version, ref, account_ref, role, unit_ref, source, given_by, valid_from)
                select nextval('stored_seq'), 1, gen_random_uuid(), '%s', 'EDITOR', u.ref, 'LOCAL', '%s', current_date
                from org_unit u limit 1""".formatted(world.colleague.account(), world.editor));
        assertThat(TestDatabase.sqlAsApplication(
                        world.colleague.account().toString(), "select 1 from guide_feedback where ref = '" + ref + "'"))
                .hasSize(1);
    }

    private boolean answer(UUID by, UUID ref, String words) {
        long seen = world.get(ref).version();
        return world.answers(by, door -> door.answer(ref, seen, words));
    }

    private boolean unread() {
        return world.told(world.teacher, Feedbacks::hasUnread);
    }

    private List<FeedbackRow> mine() {
        return world.told(world.teacher, door -> door.listMine(0, 10));
    }

    private List<FeedbackRow> of(FeedbackState state) {
        return world.answers(world.editor, door -> door.list(world.slug, state, 0, 10));
    }
}
