package dk.enindgang.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** access R6: what the database itself shows of work about a child, whoever asks and however wrongly. */
class RowSecurityDbTest {

    private static final List<String> TABLES = List.of("person", "guide_run", "guide_run_entry", "run_member");

    private final ChildWorld world = new ChildWorld();
    private final UUID run = aRunWithAnAnswerAndATeam();

    @Test
    void whoeverDoesNotSayWhoActsSeesNothing() {
        for (String table : TABLES) {
            assertThat(TestDatabase.sqlAsApplication("select * from " + table))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void plainSqlShowsAStrangerNoRow() {
        for (Colleague one : List.of(world.stranger, world.otherLeader)) {
            for (String table : TABLES) {
                assertThat(rows(one, table)).as(table).isZero();
            }
        }
        for (Colleague one : List.of(world.teacher, world.helper, world.leader)) {
            for (String table : TABLES) {
                assertThat(rows(one, table)).as(table).isOne();
            }
        }
    }

    @Test
    void whatIsNotSeenIsNotChangedEither() {
        for (String change : List.of(
                "update guide_run set status = 'PAUSED'",
                "update guide_run_entry set note = 'andet'",
                "update run_member set ended_at = now()",
                "update person set surname = 'Anden'")) {
            acting(world.stranger, change);
        }
        assertThat(TestDatabase.sql("select r.status, e.note from guide_run r join guide_run_entry e on e.run_id = r.id"
                        + " where r.ref = '" + run + "'"))
                .containsExactly(List.of("OPEN", "Talt"));
        assertThatThrownBy(
                        () -> acting(world.stranger, """
                        insert into guide_run_entry
                            (id, version, ref, run_id, step_ref, outcome, answered_at, answered_by)
                        select 1, 1, gen_random_uuid(), %s, '%s', 'DONE', now(), '%s'""".formatted(id(), world.secondStep(), world.stranger.account())))
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobodyBeginsARunInAnothersName() {
        assertThatThrownBy(() -> acting(world.stranger, """
                        insert into guide_run (id, version, ref, guide_slug, guide_edition, guide_title, steps, started_by,
                            started_at, touched_at, status)
                        values (2, 1, gen_random_uuid(), '%s', 1, 'x', 2, '%s', now(), now(), 'OPEN')""".formatted(world.slug, world.teacher.account())))
                .hasMessageContaining("row-level security");
    }

    @Test
    void aBrokenServiceThatForgotEveryCheckReadsNoStrangersRow() {
        for (Colleague one : List.of(world.stranger, world.otherLeader)) {
            assertThat(TestDatabase.<Long>inTransaction(em -> {
                        TestDatabase.actAs(em, one.account().toString());
                        return careless(em);
                    }))
                    .isZero();
        }
        assertThat(TestDatabase.<Long>inTransaction(em -> {
                    TestDatabase.actAs(em, world.helper.account().toString());
                    return careless(em);
                }))
                .isEqualTo(4);
    }

    @Test
    void whoIsBlockedOrNotNamedSeesNoRow() {
        world.teamDo(world.leader, door -> door.block(run, world.teacher.employee()));
        assertThat(rows(world.teacher, "guide_run")).isZero();
        assertThat(rows(world.teacher, "person")).isZero();

        UUID hidden = world.aRunOf(world.helper, Protection.STAFF_RELATIVE);
        assertThat(acting(world.leader, "select ref from guide_run where ref = '" + hidden + "'"))
                .isEmpty();
        assertThat(acting(world.helper, "select ref from guide_run where ref = '" + hidden + "'"))
                .hasSize(1);
    }

    @Test
    void workThatNobodyAskedForSeesTheRowsWhenItSaysSo() {
        assertThat(TestDatabase.sqlAsApplication("system", "select 1 from guide_run where ref = '" + run + "'"))
                .hasSize(1);
    }

    private static long careless(EntityManager em) {
        return em.createQuery("select r from GuideRun r", GuideRun.class)
                        .getResultList()
                        .size()
                + em.createQuery("select e from GuideRunEntry e", GuideRunEntry.class)
                        .getResultList()
                        .size()
                + em.createQuery("select m from RunMember m", RunMember.class)
                        .getResultList()
                        .size()
                + em.createNativeQuery("select ref from person").getResultList().size();
    }

    private UUID aRunWithAnAnswerAndATeam() {
        UUID begun = world.aRun(Protection.NONE);
        world.teamDo(world.teacher, door -> door.add(begun, world.helper.employee()));
        world.runs(
                world.teacher,
                door -> door.answer(begun, world.step(), new Answer(Outcome.DONE, "Talt", ""), Optional.empty()));
        return begun;
    }

    /** A function in sql with rights of its own is planned anew each time it is asked, and each page asks often. */
    @Test
    void whatThePoliciesAskIsPlannedOnce() {
        assertThat(TestDatabase.sql("""
                        select distinct f.proname from pg_policies p
                        join pg_proc f on concat(p.qual, p.with_check) ~ ('\\m' || f.proname || '\\(')
                        join pg_language l on l.oid = f.prolang
                        where f.prosecdef and l.lanname = 'sql'""")).isEmpty();
        assertThat(TestDatabase.sql("select 1 from pg_policies where qual like '%acting_persons()%'"))
                .as("a policy is found by what it asks")
                .isNotEmpty();
    }

    private String id() {
        return TestDatabase.sql("select id from guide_run where ref = '" + run + "'")
                .get(0)
                .get(0);
    }

    private static int rows(Colleague who, String table) {
        return acting(who, "select 1 from " + table).size();
    }

    private static List<?> acting(Colleague who, String sql) {
        return TestDatabase.sqlAsApplication(who.account().toString(), sql);
    }
}
