package dk.enindgang.task;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.account.PracticeAccountsForTests;
import dk.enindgang.guide.ActionGuide;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.db.SchemaReady;
import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.run.GuideRunStarted;
import dk.enindgang.run.RunsForTests;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R14. */
class PracticeTasksDbTest {

    private static final String GUIDE = "bekymrende-skolefravaer";

    private final GuideFixture fixture = new GuideFixture();
    private final Colleague teacher = Colleagues.in(Colleagues.aUnit("Ellen-skolen"), "Nanna Bakkedal");

    @BeforeEach
    void empty() {
        TestDatabase.sql(
                "truncate guide_run, guide_run_entry, run_member, task, task_handover, task_load, task_waiting, task_unit_load cascade");
        ActionGuide guide =
                GuideFixture.aGuideWithoutSteps(GUIDE, UUID.randomUUID().toString());
        guide.add(GuideFixture.aStep("1"));
        guide.add(GuideFixture.aStep("2"));
        fixture.publish(guide);
        fixture.sent.clear();
    }

    @Test
    void aPracticeMunicipalityBeginsWithAFewTasksOnce() {
        start(Map.of("laerer", teacher.account()));
        start(Map.of("laerer", teacher.account()));
        assertThat(TestDatabase.sql("select assignee_ref from task"))
                .hasSize(2)
                .allMatch(row -> row.get(0).equals(teacher.employee().toString()));
        assertThat(TestDatabase.sql("select 1 from guide_run")).hasSize(1);
        assertThat(fixture.sent).hasSize(3).hasAtLeastOneElementOfType(GuideRunStarted.class);
        assertThat(TestDatabase.sql("select sum(open) from task_load").get(0).get(0))
                .isEqualTo("2");
    }

    @Test
    void nowhereElse() {
        start(Map.of());
        assertThat(TestDatabase.sql("select 1 from task")).isEmpty();
    }

    private void start(Map<String, UUID> refs) {
        TestDatabase.inTransactionDo(em -> {
            var first = new PracticeTasks();
            first.em = em;
            first.system = TestDatabase.systemWork(em);
            first.accounts = PracticeAccountsForTests.of(em, refs);
            first.runs = RunsForTests.practiceRuns(em, fixture);
            first.standings = Colleagues.standings(em);
            first.making = new TaskMaking();
            first.making.em = em;
            first.making.events = fixture.events();
            first.making.clock = Clock.system(Clocks.DENMARK);
            first.prepare(new SchemaReady());
        });
    }
}
