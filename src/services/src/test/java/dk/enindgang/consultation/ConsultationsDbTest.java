package dk.enindgang.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.account.Profession;
import dk.enindgang.draft.DraftsForTests;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsultationsDbTest {

    private final ConsultationWorld world = new ConsultationWorld();

    @Test
    void aQuestionWaitsForThoseAskedAndIsTaken() { // R1, R4
        String place = Consultations.draftPlace(world.slug, "1", null);
        String ofARun = Consultations.draftPlace(world.slug, "1", UUID.randomUUID());
        DraftsForTests.save(world.teacher.account(), place, "question", "Hvem");
        DraftsForTests.save(world.teacher.account(), ofARun, "question", "Om et barn");
        UUID question = world.asked();
        assertThat(DraftsForTests.list(world.teacher.account(), place)).isEmpty();
        assertThat(DraftsForTests.list(world.teacher.account(), ofARun)).hasSize(1);
        assertThat(world.list(world.adviser, ConsultationSide.WAITING)).containsExactly(question);
        assertThat(world.list(world.leader, ConsultationSide.WAITING)).containsExactly(question);
        assertThat(world.list(world.teacher, ConsultationSide.MINE)).containsExactly(question);

        assertThat(world.take(world.adviser, question)).isTrue();
        assertThat(world.answer(world.adviser, question, "Begynd med trin 2")).isTrue();
        assertThat(world.list(world.adviser, ConsultationSide.WAITING)).isEmpty();
        assertThat(world.list(world.adviser, ConsultationSide.DONE)).containsExactly(question);
        assertThat(world.get(world.teacher, question).answer()).isEqualTo("Begynd med trin 2");
        assertThat(world.fixture.sent)
                .endsWith(
                        new ConsultationAsked(
                                question,
                                world.slug,
                                1,
                                "1",
                                world.advisers,
                                LocalDate.now(world.clock).plusDays(7)),
                        new ConsultationMoved(question, ConsultationState.TAKEN),
                        new ConsultationMoved(question, ConsultationState.ANSWERED));
    }

    @Test
    void whoReadsEnglishSeesTheTitleOfTheGuideInEnglish() {
        UUID question = world.asked();
        assertThat(TestDatabase.reading(
                        Locale.ENGLISH, () -> world.get(world.adviser, question).title()))
                .isEqualTo("Asking");
        assertThat(world.get(world.adviser, question).title()).isEqualTo("Om " + world.slug);
    }

    @Test
    void aQuestionOfOneProfessionIsForItAndTheLeader() { // R1, R5
        world.works(world.adviser, Profession.ADVISER);
        UUID question = world.asked(null, Profession.ADVISER);
        assertThat(world.list(world.adviser, ConsultationSide.WAITING)).containsExactly(question);
        assertThat(world.list(world.leader, ConsultationSide.WAITING)).containsExactly(question);
        assertThat(world.list(world.otherAdviser, ConsultationSide.WAITING)).isEmpty();
        assertThatThrownBy(() -> world.get(world.otherAdviser, question)).isInstanceOf(NotFound.class);
    }

    @Test
    void twoWhoTakeItAtOnceDoNotBothHaveIt() { // R4
        UUID question = world.asked();
        long seen = world.get(world.adviser, question).version();
        assertThat(world.<Boolean>answers(world.adviser, door -> door.take(question, seen)))
                .isTrue();
        assertThat(world.<Boolean>answers(world.otherAdviser, door -> door.take(question, seen)))
                .isFalse();
        assertThatThrownBy(() -> world.answer(world.otherAdviser, question, "Mit svar"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("consultation.rule.taken");
        assertThatThrownBy(() -> world.handBack(world.otherAdviser, question, "Spørg PPR"))
                .hasMessage("consultation.rule.taken");
    }

    @Test
    void whoeverAskedIsToldUntilSheHasSeenIt() { // R6
        UUID question = world.asked();
        world.take(world.adviser, question);
        assertThat(world.hasNews(world.teacher)).isFalse();
        world.answer(world.adviser, question, "Begynd med trin 2");
        assertThat(world.hasNews(world.teacher)).isTrue();
        assertThat(world.hasNews(world.adviser)).isFalse();
        world.askDo(world.adviser, door -> door.see(question));
        assertThat(world.hasNews(world.teacher)).as("seen by somebody else").isTrue();
        world.askDo(world.teacher, door -> door.see(question));
        assertThat(world.hasNews(world.teacher)).isFalse();
        world.answer(world.adviser, question, "Begynd med trin 3");
        assertThat(world.hasNews(world.teacher)).as("corrected").isTrue();
    }

    @Test
    void whatIsHandedBackIsToldWithTheReason() { // R4, R6
        UUID question = world.asked();
        assertThat(world.handBack(world.adviser, question, "Spørg PPR")).isTrue();
        assertThat(world.hasNews(world.teacher)).isTrue();
        assertThat(world.get(world.teacher, question).reason()).isEqualTo("Spørg PPR");
        assertThat(world.list(world.adviser, ConsultationSide.WAITING)).isEmpty();
    }

    @Test
    void whoeverAskedClosesItAndNobodyElse() { // R4
        UUID question = world.asked();
        assertThatThrownBy(() -> world.askDo(world.adviser, door -> door.close(question)))
                .isInstanceOf(NotFound.class);
        world.askDo(world.teacher, door -> door.close(question));
        assertThat(world.get(world.teacher, question).closed()).isTrue();
        assertThat(world.list(world.adviser, ConsultationSide.WAITING)).isEmpty();
    }

    @Test
    void nobodyAnswersHerself() { // R4
        var own =
                new Question(world.slug, 1, "1", null, world.school, null, "Hvad gør vi?", LocalDate.now(world.clock));
        UUID question = world.ask(world.teacher, door -> door.ask(own, null));
        assertThat(world.get(world.teacher, question).free()).isFalse();
        assertThatThrownBy(() -> world.take(world.teacher, question)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatCannotBeAskedIsRefusedAtTheField() { // R1, R2
        LocalDate today = LocalDate.now(world.clock);
        refused(new Question(world.slug, 1, "1", null, world.advisers, null, "x", today.minusDays(1)), "over", "dueOn");
        refused(new Question(world.slug, 1, "1", null, UUID.randomUUID(), null, "x", today), "unit", "unit");
        refused(new Question(world.slug, 1, "1", UUID.randomUUID(), world.advisers, null, "x", today), "run", "named");
        var nowhere = new Question(world.slug, 1, "9", null, world.advisers, null, "x", today);
        assertThatThrownBy(() -> world.ask(world.teacher, door -> door.ask(nowhere, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyElseSeesItWhateverIsAsked() { // R5
        UUID question = world.asked();
        world.take(world.adviser, question);
        String read = "select 1 from consultation_request where ref = '" + question + "'";
        assertThat(TestDatabase.sqlAsApplication(read)).isEmpty();
        assertThat(TestDatabase.sqlAsApplication(world.stranger.account().toString(), read))
                .isEmpty();
        for (var one : List.of(world.teacher, world.adviser, world.otherAdviser, world.leader)) {
            assertThat(TestDatabase.sqlAsApplication(one.account().toString(), read))
                    .hasSize(1);
        }
        assertThatThrownBy(() -> world.get(world.stranger, question)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.answers(world.stranger, door -> door.take(question, 1)))
                .isInstanceOf(NotFound.class);
        TestDatabase.sqlAsApplication(
                world.stranger.account().toString(), "update consultation_request set question = 'andet'");
        assertThat(world.get(world.teacher, question).question()).isEqualTo("Hvem gør hvad?");
    }

    @Test
    void nobodyAsksInAnothersName() { // R5
        assertThatThrownBy(() ->
                        TestDatabase.sqlAsApplication(world.stranger.account().toString(), """
                        insert into consultation_request (id, version, ref, guide_slug, guide_edition, step_number, named,
                            asked_unit, question, due_on, asked_by, asked_at, state, touched_at)
                        values (1, 1, gen_random_uuid(), '%s', 1, '1', false, '%s', 'x', current_date, '%s', now(),
                            'WAITING', now())""".formatted(
                                        world.slug, world.advisers, world.teacher.account())))
                .hasMessageContaining("row-level security");
    }

    @Test
    void theDatabaseKeepsANamelessQuestionNameless() { // R2
        UUID question = world.asked();
        assertThatThrownBy(() -> TestDatabase.sql(
                        "update consultation_request set run_ref = gen_random_uuid() where ref = '" + question + "'"))
                .hasMessageContaining("consultation_request");
        assertThat(TestDatabase.sql("select named, run_ref from consultation_request where ref = '" + question + "'")
                        .get(0))
                .containsExactly("f", null);
    }

    @Test
    void theListsAreOneStatementHoweverLong() {
        world.asked();
        world.asked();
        for (ConsultationSide side : ConsultationSide.values()) {
            assertThat(TestDatabase.statementsOf(() -> world.list(world.adviser, side)))
                    .isEqualTo(1);
        }
        assertThat(TestDatabase.statementsOf(() -> world.hasNews(world.teacher)))
                .isEqualTo(1);
        assertThat(world.<List<ConsultationRow>>ask(world.adviser, door -> door.list(ConsultationSide.WAITING, 1, 1)))
                .hasSize(1);
    }

    private void refused(Question question, String rule, String field) {
        assertThatThrownBy(() -> world.ask(world.teacher, door -> door.ask(question, null)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("consultation.rule." + rule)
                .extracting("field")
                .isEqualTo(field);
    }
}
