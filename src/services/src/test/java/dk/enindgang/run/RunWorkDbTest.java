package dk.enindgang.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.guide.ActionGuide;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.organisation.WorkRow;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** R12. */
class RunWorkDbTest {

    private final UUID leaver = CallerForTests.anAccount();
    private final UUID receiver = CallerForTests.anAccount();
    private final UUID editor = CallerForTests.anAccount();

    @Test
    void openRunsAreWorkInHandAndAreHandedOverWhole() {
        UUID open = aRun("OPEN");
        UUID paused = aRun("PAUSED");
        UUID closed = aRun("CLOSED");
        assertThat(open(leaver)).hasSize(2).extracting(WorkRow::kind).containsOnly("run.openWork");

        work(work -> {
            work.handOver(Set.of(leaver), receiver);
            return "";
        });
        assertThat(open(leaver)).isEmpty();
        assertThat(open(receiver)).hasSize(2);
        assertThat(owner(open)).isEqualTo(receiver.toString());
        assertThat(owner(paused)).isEqualTo(receiver.toString());
        assertThat(owner(closed)).as("what is closed stays whose it was").isEqualTo(leaver.toString());
    }

    @Test
    void aChildWhoIsClosedToTheReceiverStaysAndTheOthersAreWrittenDown() {
        var world = new ChildWorld();
        UUID about = world.aRun(Protection.NONE);
        UUID closed = world.aRun(Protection.ADDRESS);
        Set<UUID> leaves = Set.of(world.teacher.account());
        assertThat(open(world.teacher.account())).hasSize(2);

        work(work -> {
            work.handOver(leaves, world.helper.account());
            return "";
        });
        assertThat(owner(about)).isEqualTo(world.helper.account().toString());
        assertThat(owner(closed)).isEqualTo(world.teacher.account().toString());
        assertThat(AccessLogs.of(editor)).containsExactly("CHANGE DIRECTORY_EDITOR HANDOVER LEADERSHIP run");
        assertThat(world.get(world.helper, about).ref()).isEqualTo(about);
    }

    private UUID aRun(String status) {
        String slug = "work-" + UUID.randomUUID();
        new GuideFixture().publish(guide(slug));
        UUID ref = UUID.randomUUID();
        TestDatabase.sql("""
                insert into guide_run (id, version, ref, guide_slug, guide_edition, guide_title, steps, started_by, started_at,
                    touched_at, status, closed_at)
                values (nextval('stored_seq'), 1, '%s', '%s', 1, 'Trivsel', 2, '%s', now(), now(), '%s', %s)""".formatted(ref, slug, leaver, status, status.equals("CLOSED") ? "now()" : "null"));
        return ref;
    }

    private static String owner(UUID run) {
        return TestDatabase.sql("select started_by from guide_run where ref = '%s'".formatted(run))
                .get(0)
                .get(0);
    }

    private List<WorkRow> open(UUID account) {
        return work(work -> work.list(Set.of(account)));
    }

    private <T> T work(Function<RunWork, T> block) {
        return TestDatabase.inTransaction(em -> {
            TestDatabase.actAs(em, editor.toString());
            var work = new RunWork();
            work.em = em;
            work.system = TestDatabase.systemWork(em);
            work.log = AccessLogs.log(em, CallerForTests.as(editor));
            T done = block.apply(work);
            assertThat(em.createNativeQuery("select current_setting('enindgang.acting', true)")
                            .getSingleResult())
                    .isEqualTo(editor.toString());
            return done;
        });
    }

    private static ActionGuide guide(String slug) {
        ActionGuide guide = GuideFixture.aGuideWithoutSteps(slug, "first");
        guide.add(GuideFixture.aStep("1"));
        guide.add(GuideFixture.aStep("2"));
        return guide;
    }
}
