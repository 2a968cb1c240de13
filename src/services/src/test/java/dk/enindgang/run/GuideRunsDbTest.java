package dk.enindgang.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.enindgang.draft.DraftsForTests;
import dk.enindgang.guide.ActionGuide;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.guide.GuideView;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class GuideRunsDbTest {

    private final GuideFixture fixture = new GuideFixture();
    private final UUID me = CallerForTests.anAccount();
    private final String slug = "run-" + me;

    @Test
    void aRunRemembersWhatWasDoneAndTellsTheOthers() {
        publish();
        UUID run = runs(door -> door.start(slug));
        UUID step = step(run, 0);
        Answered answered = runs(door -> door.answer(run, step, done("Set i frikvarteret"), Optional.empty()));
        runs(door -> door.answer(run, step(run, 1), notRelevant(), Optional.empty()));
        change(door -> door.close(run, "Trivsel er bedre"));

        assertThat(answered.saved()).isTrue();
        assertThat(answered.run().entry(step).note()).isEqualTo("Set i frikvarteret");
        assertThat(get(run).closed()).isTrue();
        assertThat(fixture.sent)
                .endsWith(
                        new GuideRunStarted(run, slug, 1),
                        new GuideRunStepped(run, slug, 1, "1", Outcome.DONE, false),
                        new GuideRunStepped(run, slug, 1, "2", Outcome.NOT_RELEVANT, false),
                        new GuideRunClosed(run, slug, 1, 1, 1));
    }

    @Test
    void anotherWindowIsNotOverwritten() { // R5
        publish();
        UUID run = runs(door -> door.start(slug));
        UUID step = step(run, 0);
        EntryView first = runs(door -> door.answer(run, step, done("Vindue 1"), Optional.empty()))
                .run()
                .entry(step);

        Answered second = runs(door -> door.answer(run, step, done("Vindue 2"), Optional.empty()));
        assertThat(second.saved()).isFalse();
        assertThat(second.run().entry(step)).isEqualTo(first);

        Answered third = runs(door -> door.answer(run, step, done("Begge"), Optional.of(first.version())));
        assertThat(third.saved()).isTrue();
        assertThat(third.run().entry(step).version()).isGreaterThan(first.version());
        assertThat(fixture.sent).endsWith(new GuideRunStepped(run, slug, 1, "1", Outcome.DONE, true));
    }

    @Test
    void forOthersARunDoesNotExist() { // R7
        publish();
        UUID run = runs(door -> door.start(slug));
        UUID stranger = CallerForTests.anAccount();
        assertThatThrownBy(() -> as(stranger, door -> door.get(run))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, door -> door.answer(run, run, done(""), Optional.empty())))
                .isInstanceOf(NotFound.class);
        assertThat(list(stranger, false, 0, 10)).isEmpty();
    }

    @Test
    void aStepOfAnotherGuideIsRefused() {
        publish();
        UUID run = runs(door -> door.start(slug));
        assertThatThrownBy(() -> runs(door -> door.answer(run, UUID.randomUUID(), done(""), Optional.empty())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aRunKeepsItsEdition() { // R3
        publish();
        UUID run = runs(door -> door.start(slug));
        fixture.publish(guide("second"));
        assertThat(get(run).edition()).isEqualTo(1);
        UUID newRun = runs(door -> door.start(slug));
        assertThat(get(newRun).edition()).isEqualTo(2);
        GuideView old = GuideFixture.read(guides -> guides.get(slug, 1));
        assertThat(old.outdated()).isTrue();
    }

    @Test
    void theListIsMineNewestFirstAndOneStatementHoweverLong() {
        publish();
        List<UUID> started =
                List.of(runs(door -> door.start(slug)), runs(door -> door.start(slug)), runs(door -> door.start(slug)));
        change(door -> door.close(started.get(1), ""));
        TestDatabase.sql("update guide_run set touched_at = touched_at + interval '1 hour' where ref = '%s'"
                .formatted(started.get(0)));

        assertThat(list(me, false, 0, 10)).extracting(GuideRunRow::ref).containsExactly(started.get(0), started.get(2));
        assertThat(list(me, true, 0, 10)).extracting(GuideRunRow::ref).containsExactly(started.get(1));
        assertThat(list(me, false, 1, 1)).extracting(GuideRunRow::ref).containsExactly(started.get(2));
        assertThat(TestDatabase.statementsOf(() -> runs(door -> door.list(false, 0, 10))))
                .isEqualTo(1);
    }

    @Test
    void whoReadsEnglishSeesTheTitleOfEachEditionInEnglishWhereItHasOne() {
        publish();
        UUID danish = runs(door -> door.start(slug));
        fixture.publish(GuideFixture.inEnglish(guide("english"), "Two tongues"));
        UUID english = runs(door -> door.start(slug));
        assertThat(TestDatabase.reading(Locale.ENGLISH, () -> list(me, false, 0, 10)))
                .extracting(GuideRunRow::ref, GuideRunRow::title)
                .containsExactly(tuple(english, "Two tongues"), tuple(danish, "Om " + slug));
        assertThat(list(me, false, 0, 1)).extracting(GuideRunRow::title).containsExactly("Om " + slug);
        assertThat(TestDatabase.statementsOf(() ->
                        TestDatabase.reading(Locale.ENGLISH, () -> runs(door -> door.list(false, 0, 10)))))
                .isEqualTo(1);
    }

    @Test
    void theDatabaseKeepsAClosedRunClosed() { // R6
        publish();
        UUID run = runs(door -> door.start(slug));
        runs(door -> door.answer(run, step(run, 0), done("før"), Optional.empty()));
        change(door -> door.close(run, ""));
        String mine = "(select id from guide_run where ref = '" + run + "')";
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication(
                        me.toString(),
                        "update guide_run set status = 'OPEN', closed_at = null where ref = '" + run + "'"))
                .hasMessageContaining("a closed run does not change");
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication(
                        me.toString(), "update guide_run_entry set note = 'efter' where run_id = " + mine))
                .hasMessageContaining("takes no more answers");
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("delete from guide_run_entry where run_id = " + mine))
                .hasMessageContaining("permission denied");
    }

    @Test
    void answeringEndsTheDraft() {
        publish();
        UUID run = runs(door -> door.start(slug));
        UUID step = step(run, 0);
        DraftsForTests.save(me, GuideRuns.draftPlace(run, step), "note", "undervejs");
        runs(door -> door.answer(run, step, done("færdig"), Optional.empty()));
        assertThat(DraftsForTests.list(me, GuideRuns.draftPlace(run, step))).isEmpty();
    }

    @Test
    void beforeTheEndOneIsToldWhatWasTypedAndNeverSaved() { // R8
        publish();
        UUID run = runs(door -> door.start(slug));
        UUID typed = step(run, 1);
        DraftsForTests.save(me, GuideRuns.draftPlace(run, step(run, 0)), "note", " ");
        DraftsForTests.save(me, GuideRuns.draftPlace(run, typed), "note", "undervejs");
        DraftsForTests.save(me, GuideRuns.closingDraftPlace(run), "closingNote", "slut");

        assertThat(typed(run)).containsExactly(typed);
        change(door -> door.close(run, "slut"));
        assertThat(typed(run)).isEmpty();
        assertThat(DraftsForTests.list(me, GuideRuns.closingDraftPlace(run))).isEmpty();
    }

    @Test
    void whatStandsInTheAnswerAlreadyIsNotNamedAsNeverSaved() { // R8
        publish();
        UUID run = runs(door -> door.start(slug));
        UUID step = step(run, 0);
        runs(door -> door.answer(run, step, done("Set i frikvarteret"), Optional.empty()));
        DraftsForTests.save(me, GuideRuns.draftPlace(run, step), "note", "Set i frikvarteret ");
        DraftsForTests.save(me, GuideRuns.draftPlace(run, step) + "-nonsense", "note", "et sted, ingen side skriver");
        assertThat(typed(run)).isEmpty();

        DraftsForTests.save(me, GuideRuns.draftPlace(run, step), "note", "Set i frikvarteret og bagefter");
        assertThat(typed(run)).containsExactly(step);
    }

    private void publish() {
        fixture.publish(guide("first"));
    }

    private ActionGuide guide(String hash) {
        ActionGuide guide = GuideFixture.aGuideWithoutSteps(slug, hash);
        guide.add(GuideFixture.aStep("1"));
        guide.add(GuideFixture.aStep("2"));
        return guide;
    }

    private UUID step(UUID run, int index) {
        int edition = get(run).edition();
        return GuideFixture.read(guides -> guides.get(slug, edition))
                .steps()
                .get(index)
                .ref();
    }

    private Set<UUID> typed(UUID run) {
        return runs(door -> door.listTyped(run));
    }

    private GuideRunView get(UUID run) {
        return runs(door -> door.get(run));
    }

    private List<GuideRunRow> list(UUID account, boolean closed, int first, int max) {
        return as(account, door -> door.list(closed, first, max));
    }

    private <T> T runs(Function<GuideRuns, T> block) {
        return as(me, block);
    }

    private void change(Consumer<GuideRuns> block) {
        as(me, door -> {
            block.accept(door);
            return "";
        });
    }

    private <T> T as(UUID account, Function<GuideRuns, T> block) {
        return TestDatabase.inTransaction(
                em -> block.apply(RunsForTests.guideRuns(em, CallerForTests.as(account), fixture)));
    }

    private static Answer done(String note) {
        return new Answer(Outcome.DONE, note, "");
    }

    private static Answer notRelevant() {
        return new Answer(Outcome.NOT_RELEVANT, "", "Barnet er for lille");
    }
}
