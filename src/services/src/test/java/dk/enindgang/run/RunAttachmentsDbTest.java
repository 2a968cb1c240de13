package dk.enindgang.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.PersonsForTests;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R16, R17: a run that was begun about nobody, and the child it turns out to be about. */
class RunAttachmentsDbTest {

    private final ChildWorld world = new ChildWorld();
    private final AttachWorld attaching = new AttachWorld(world);
    private final Colleague teacher = world.teacher;
    private final UUID child = world.child(world.aRun(Protection.NONE));
    private final UUID run = world.runs(teacher, door -> door.start(world.slug));

    @Test
    void whatWasAnsweredFollowsToTheChild() { // R16
        answer(teacher, world.step());
        assertThat(attaching.attach(teacher, run, child)).isTrue();

        GuideRunView now = world.get(teacher, run);
        assertThat(now.child().person().ref()).isEqualTo(child);
        assertThat(now.child().unit()).isEqualTo("Ellen-skolen");
        assertThat(now.entry(world.step()).note()).isEqualTo("Talt");
        assertThat(now.staffed()).isTrue();
        assertThat(world.listOfUnits(world.leader)).extracting(GuideRunRow::ref).contains(run);
        assertThat(world.get(world.leader, run).open()).isFalse();
    }

    @Test
    void itIsWrittenDownAsWorkThatBegan() { // R16
        int before = AccessLogs.of(teacher.account()).size();
        attaching.attach(teacher, run, child);
        assertThat(AccessLogs.of(teacher.account()).subList(before, before + 1))
                .containsExactly("ADD STAFF OWN_WORK WORK run");
    }

    @Test
    void aChildNobodyHasRecordedIsRecordedThenAndNoSooner() { // R16
        attaching.attachments(teacher, door -> door.company(run, PersonsForTests.aChild("Carlo", Protection.ADDRESS)));
        assertThat(people("Carlo")).isZero();
        attaching.attach(teacher, run, PersonsForTests.aChild("Carlo", Protection.ADDRESS));
        assertThat(people("Carlo")).isOne();
        assertThat(world.get(teacher, run).child().person().restricted()).isTrue();
        assertThatThrownBy(() -> world.get(world.leader, run)).isInstanceOf(NotFound.class);
    }

    @Test
    void itIsAttachedOnceAndToNoOtherChild() { // R16
        UUID other = world.child(world.aRun(Protection.NONE));
        attaching.attach(teacher, run, child);
        assertThatThrownBy(() -> attaching.attach(teacher, run, other)).hasMessage("run.rule.attached");
        assertThatThrownBy(() -> attaching.attach(teacher, run, child)).hasMessage("run.rule.attached");
        assertThatThrownBy(() -> attaching.attach(teacher, world.aRun(Protection.NONE), other))
                .hasMessage("run.rule.attached");
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication(
                        "system", "update guide_run set person_ref = '%s' where ref = '%s'".formatted(other, run)))
                .hasMessageContaining("stays with its child");
    }

    @Test
    void aClosedRunIsNotAttached() { // R6, R16
        world.runsDo(teacher, door -> door.close(run, ""));
        assertThatThrownBy(() -> attaching.attach(teacher, run, child)).hasMessage("run.rule.closed");
    }

    @Test
    void onlyItsOwnerAttachesItAndOnlyToAChildSheWorksWith() { // R7, R16
        for (Colleague nobody : List.of(world.stranger, world.leader, world.helper)) {
            assertThatThrownBy(() -> attaching.attach(nobody, run, child)).isInstanceOf(NotFound.class);
        }
        UUID strange = world.child(world.aRunOf(world.helper, Protection.NONE));
        assertThatThrownBy(() -> attaching.attach(teacher, run, strange)).hasMessage("run.rule.child");
        assertThatThrownBy(() -> attaching.attachments(
                        teacher, door -> door.attach(run, world.other, child, new RunCompany(List.of(), List.of()))))
                .hasMessage("run.rule.unit");
        assertThat(about()).isEmpty();
    }

    @Test
    void theDatabaseLetsThroughThatAlone() { // R16, access R6
        UUID strange = world.child(world.aRunOf(world.helper, Protection.NONE));
        String put = "update guide_run set person_ref = '%s', unit_ref = '%s' where ref = '" + run + "'";
        assertThatThrownBy(() -> acting(teacher, put.formatted(strange, world.school)))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> acting(teacher, put.formatted(child, world.other)))
                .hasMessageContaining("handled where one works");
        acting(world.stranger, put.formatted(child, world.school));
        acting(world.leader, put.formatted(child, world.school));
        assertThat(about()).isEmpty();

        UUID leaders = world.runs(world.leader, door -> door.start(world.slug));
        assertThatThrownBy(() -> acting(
                        world.leader,
                        "update guide_run set person_ref = '%s', unit_ref = '%s' where ref = '%s'"
                                .formatted(child, world.school, leaders)))
                .as("who may read does not begin")
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> acting(teacher, "update guide_run set person_ref = null, unit_ref = null"))
                .hasMessageContaining("stays with its child");
    }

    @Test
    void aMistakeIsUndoneAndMendedWithTheRightChild() { // R17
        UUID right = world.child(world.aRun(Protection.NONE));
        attaching.attach(teacher, run, child);
        world.teamDo(teacher, door -> door.add(run, world.helper.employee()));
        assertThat(attaching.isUndoable(teacher, run)).isTrue();
        assertThat(attaching.isUndoable(world.leader, run)).isFalse();

        attaching.undo(teacher, run);
        assertThat(about()).isEmpty();
        assertThatThrownBy(() -> world.get(world.helper, run)).isInstanceOf(NotFound.class);
        assertThat(AccessLogs.of(teacher.account())).endsWith("CHANGE STAFF OWN_WORK WORK run");
        attaching.attach(teacher, run, right);
        assertThat(about()).isEqualTo(right.toString());
        assertThat(world.teamOf(teacher, run)).isEmpty();
    }

    @Test
    void whatWasOpenedByNameIsClosedAgain() { // R17
        attaching.attach(teacher, run, PersonsForTests.aChild("Dagny", Protection.ADDRESS));
        UUID hidden = world.child(run);
        assertThat(acting(teacher, "select 1 from person where ref = '" + hidden + "'"))
                .hasSize(1);
        attaching.undo(teacher, run);
        assertThat(TestDatabase.sql(
                        "select 1 from access_grant where ended_at is null and person_ref = '%s'".formatted(hidden)))
                .isEmpty();
        assertThat(acting(teacher, "select 1 from person where ref = '" + hidden + "'"))
                .isEmpty();
    }

    @Test
    void aChildWhoWasRecordedByMistakeIsNotKept() { // R17
        attaching.attach(teacher, run, PersonsForTests.aChild("Dagny", Protection.ADDRESS));
        attaching.undo(teacher, run);
        assertThat(people("Dagny")).isZero();
        assertThat(AccessLogs.of(teacher.account())).as("the log stays").endsWith("CHANGE STAFF OWN_WORK WORK run");

        attaching.attach(teacher, run, PersonsForTests.aChild("Elna", Protection.NONE));
        UUID elna = world.child(run);
        UUID second = world.children(teacher, door -> door.start(world.slug, world.school, elna));
        attaching.undo(teacher, run);
        assertThat(people("Elna")).as("another run is about her").isOne();
        assertThat(world.child(second)).isEqualTo(elna);
    }

    @Test
    void aChildWhoWasRecordedBeforeIsKept() { // R17
        attaching.attach(teacher, run, child);
        attaching.undo(teacher, run);
        assertThat(TestDatabase.sql("select 1 from person where ref = '" + child + "'"))
                .hasSize(1);
        assertThatThrownBy(() ->
                        acting(teacher, "select forget_recorded_child('%s', '%s')".formatted(child, teacher.account())))
                .hasMessageContaining("by the system alone");
    }

    @Test
    void whenAColleagueHasGoneOnItIsTooLate() { // R17
        attaching.attach(teacher, run, child);
        world.teamDo(teacher, door -> door.add(run, world.helper.employee()));
        answer(world.helper, world.step());
        assertThat(attaching.isUndoable(teacher, run)).isFalse();
        assertThatThrownBy(() -> attaching.undo(teacher, run)).hasMessage("run.rule.notUndone");
        assertThatThrownBy(() -> attaching.undo(world.helper, run)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attaching.undo(world.leader, run)).hasMessage("run.rule.notUndone");
    }

    @Test
    void afterADayItIsTooLateAndARunBegunAboutAChildStays() { // R9, R17
        attaching.attach(teacher, run, child);
        TestDatabase.sql(
                "update guide_run set attached_at = attached_at - interval '25 hours' where ref = '%s'".formatted(run));
        assertThatThrownBy(() -> attaching.undo(teacher, run)).hasMessage("run.rule.notUndone");
        assertThatThrownBy(() -> attaching.undo(teacher, world.aRun(Protection.NONE)))
                .hasMessage("run.rule.notUndone");
        UUID anonymous = world.runs(teacher, door -> door.start(world.slug));
        assertThatThrownBy(() -> attaching.undo(teacher, anonymous)).hasMessage("run.rule.notUndone");
    }

    private void answer(Colleague who, UUID step) {
        world.runs(who, door -> door.answer(run, step, new Answer(Outcome.DONE, "Talt", ""), Optional.empty()));
    }

    private String about() {
        return TestDatabase.sql(
                        "select coalesce(cast(person_ref as text), '') from guide_run where ref = '%s'".formatted(run))
                .get(0)
                .get(0);
    }

    private int people(String givenName) {
        return TestDatabase.sql("select 1 from person where given_name = '%s' and recorded_by = '%s'"
                        .formatted(givenName, teacher.account()))
                .size();
    }

    private static List<?> acting(Colleague who, String sql) {
        return TestDatabase.sqlAsApplication(who.account().toString(), sql);
    }
}
