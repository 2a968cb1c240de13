package dk.enindgang.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.guide.ActionGuide;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.guide.GuideView.StepView;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R15. */
class RunNumbersDbTest {

    private final GuideFixture fixture = new GuideFixture();
    private final UUID me = CallerForTests.anAccount();
    private final UUID editor = CallerForTests.anAccount();
    private final String slug = "numbers-" + me;

    RunNumbersDbTest() {
        ActionGuide guide = GuideFixture.aGuideWithoutSteps(slug, "first");
        guide.add(GuideFixture.aStep("1"));
        guide.add(GuideFixture.aStep("2"));
        fixture.publish(guide);
    }

    @Test
    void whatIsToldIsOfManyAndOfNobodysRunInParticular() {
        for (int i = 0; i < 6; i++) {
            aRun("CLOSED", 40, "DONE", "DONE");
        }
        for (int i = 0; i < 7; i++) {
            aRun("OPEN", 40, "DONE");
        }
        for (int i = 0; i < 5; i++) {
            aRun("OPEN", 40);
        }
        aRun("OPEN", 1, "DONE");

        RunNumbersView told = numbers();
        assertThat(told.closed()).isEqualTo(6);
        assertThat(told.open()).isEqualTo(13);
        assertThat(told.stoppedBefore()).isEqualTo(5);
        StepNumbers first = told.steps().get(0);
        assertThat(first.done()).isEqualTo(14);
        assertThat(first.notRelevant()).isZero();
        assertThat(first.share()).isEqualTo(100);
        assertThat(first.stopped()).as("not the one that was touched yesterday").isEqualTo(7);
        assertThat(first.days()).isEqualTo(1);
        assertThat(told.steps().get(1).stopped()).isZero();
        assertThat(told.steps().get(1).days()).isEqualTo(2);
        assertThat(told.steps().get(1).slowest()).isTrue();
        assertThat(first.slowest()).isFalse();
    }

    @Test
    void aFewTellNothing() {
        for (int i = 0; i < 4; i++) {
            aRun("OPEN", 40, "DONE");
        }
        RunNumbersView told = numbers();
        assertThat(told.open()).isNull();
        assertThat(told.steps().get(0).done()).isNull();
        assertThat(told.steps().get(0).stopped()).isNull();
        assertThat(told.steps().get(0).took()).isNull();
    }

    @Test
    void oneWhoAnsweredOtherwiseCannotBeWorkedOut() {
        for (int i = 0; i < 9; i++) {
            aRun("OPEN", 1, "DONE");
        }
        aRun("OPEN", 1, "NOT_RELEVANT");
        StepNumbers first = numbers().steps().get(0);
        assertThat(first.done()).isNull();
        assertThat(first.notRelevant()).isNull();
        assertThat(first.share()).isNull();
    }

    @Test
    void theEditorSeesNoRunByIt() {
        aRun("OPEN", 1, "DONE");
        TestDatabase.inTransactionDo(em -> {
            TestDatabase.actAs(em, editor.toString());
            door(em).get(slug);
            List<?> seen = em.createNativeQuery("select 1 from guide_run").getResultList();
            assertThat(seen).isEmpty();
        });
    }

    @Test
    void theNewestAreFoundByTheIndexHoweverManyThereAre() {
        List<?> plan = TestDatabase.inTransaction(em -> {
            em.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            return em.createNativeQuery("explain select id from guide_run where guide_slug = '" + slug
                            + "' and guide_edition = 1 order by started_at desc limit " + RunNumbers.NEWEST)
                    .getResultList();
        });
        assertThat(plan.toString()).contains("guide_run_of_guide");
        assertThat(TestDatabase.statementsOf(this::numbers)).isLessThanOrEqualTo(12);
    }

    private RunNumbersView numbers() {
        return TestDatabase.inTransaction(em -> {
            TestDatabase.actAs(em, editor.toString());
            return door(em).get(slug);
        });
    }

    private static RunNumbers door(jakarta.persistence.EntityManager em) {
        var door = new RunNumbers();
        door.em = em;
        door.guides = GuideFixture.guides(em);
        door.system = TestDatabase.systemWork(em);
        door.clock = Clock.systemUTC();
        return door;
    }

    /** A run last touched so many days ago, its steps answered an hour, and two days, after another. */
    private void aRun(String status, int daysAgo, String... outcomes) {
        UUID ref = UUID.randomUUID();
        TestDatabase.sql("""
                insert into guide_run (id, version, ref, guide_slug, guide_edition, guide_title, steps, answered, started_by,
                    started_at, touched_at, status)
                values (nextval('stored_seq'), 1, '%s', '%s', 1, 'Trivsel', 2, %d, '%s', now() - interval '90 days',
                    now() - interval '%d days', 'OPEN')""".formatted(ref, slug, outcomes.length, me, daysAgo));
        List<StepView> steps = GuideFixture.read(guides -> guides.get(slug)).steps();
        for (int i = 0; i < outcomes.length; i++) {
            TestDatabase.sql("""
                    insert into guide_run_entry (id, version, ref, run_id, step_ref, outcome, reason, answered_at, answered_by)
                    select nextval('stored_seq'), 1, gen_random_uuid(), r.id, '%s', '%s', 'fordi',
                        r.started_at + interval '1 hour' + %d * interval '2 days', '%s'
                    from guide_run r where r.ref = '%s'""".formatted(steps.get(i).ref(), outcomes[i], i, me, ref));
        }
        if (status.equals("CLOSED")) {
            TestDatabase.sql("update guide_run set status = 'CLOSED', closed_at = now() where ref = '" + ref + "'");
        }
    }
}
