package dk.enindgang.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ApprovalDbTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final WritingFixture fixture = new WritingFixture();

    @Test
    void whatWasChangedAfterItWasReadIsNotApproved() { // R7
        UUID ref = sent();
        Instant read = changedAt(ref);
        review(fixture.colleague, door -> door.sendBack(ref, "Skriv det kortere."));
        fixture.clock.forward(Duration.ofMinutes(1));
        fixture.set(fixture.writer, ref, "/summary", "Kort sagt.", "Kort.");
        review(fixture.writer, door -> door.send(ref));
        assertThatThrownBy(() -> review(fixture.colleague, door -> door.approve(ref, TODAY, read)))
                .hasMessage("writing.rule.changed");
        Instant readAgain = changedAt(ref);
        review(fixture.colleague, door -> door.approve(ref, TODAY, readAgain));
        assertThat(status(ref)).isEqualTo("APPROVED");
    }

    @Test
    void nobodyApprovesHerOwnThroughAnotherAccount() { // R6
        UUID ref = sent();
        UUID second = CallerForTests.anAccount();
        TestDatabase.sql("""
                insert into employee (id, version, ref, name, profession)
                values (nextval('stored_seq'), 1, '%1$s', 'Nanna Bakkedal', 'TEACHER');
                insert into employee_account select id, '%2$s' from employee where ref = '%1$s';
                insert into employee_account select id, '%3$s' from employee where ref = '%1$s'""".formatted(UUID.randomUUID(), fixture.writer.ref(), second));
        Caller other = CallerForTests.as(second, "EDITOR");
        assertThat(fixture.<Boolean>write(other, door -> door.get(ref).mine())).isTrue();
        Instant shown = changedAt(ref);
        assertThatThrownBy(() -> review(other, door -> door.approve(ref, TODAY, shown)))
                .hasMessage("writing.rule.ownWork");
        assertThatThrownBy(() -> change(ref, approved(second))).hasMessageContaining("cannot approve it");
    }

    @Test
    void itBeginsAsADraftAndIsReadBeforeItHolds() { // R6, R7
        UUID ref = fixture.aWholeGuide("Ulæst " + WritingFixture.word());
        UUID colleague = fixture.colleague.ref();
        assertThatThrownBy(() -> change(ref, approved(colleague))).hasMessageContaining("read by others before");
        assertThatThrownBy(() -> change(ref, "author = '" + colleague + "'")).hasMessageContaining("who began");
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("""
                        insert into guide_manuscript
                            (id, version, ref, slug, title, status, author, begun_at, changed_at)
                        values (nextval('stored_seq'), 1, '%1$s', 'x-%1$s', 'x', 'IN_REVIEW', '%2$s', now(), now())""".formatted(UUID.randomUUID(), colleague)))
                .hasMessageContaining("begins as a draft");
    }

    @Test
    void oneThatCannotBePrintedKeepsNoOtherWaiting() { // R8
        UUID broken = fixture.begin(fixture.writer, door -> door.begin("Halv " + WritingFixture.word()));
        change(broken, "status = 'IN_REVIEW'");
        approve(broken);
        UUID whole = sent();
        approve(whole);
        fixture.timer().look();
        assertThat(status(whole)).isEqualTo("TAKEN_INTO_USE");
        assertThat(status(broken)).isEqualTo("APPROVED");
        review(fixture.colleague, door -> door.sendBack(broken, "Skriv resten."));
    }

    private UUID sent() {
        UUID ref = fixture.aWholeGuide("Sendt " + WritingFixture.word());
        review(fixture.writer, door -> door.send(ref));
        return ref;
    }

    private void approve(UUID ref) {
        Instant shown = changedAt(ref);
        review(fixture.colleague, door -> door.approve(ref, TODAY, shown));
    }

    private Instant changedAt(UUID ref) {
        return fixture.write(fixture.colleague, door -> door.get(ref).changedAt());
    }

    private void review(Caller who, Consumer<Reviews> work) {
        fixture.review(who, door -> {
            work.accept(door);
            return "";
        });
    }

    private static String approved(UUID by) {
        return "status = 'APPROVED', approved_by = '" + by + "', approved_at = now(), effective_on = current_date";
    }

    private static void change(UUID ref, String what) {
        TestDatabase.sqlAsApplication("update guide_manuscript set " + what + " where ref = '" + ref + "'");
    }

    private static String status(UUID ref) {
        return TestDatabase.sql("select status from guide_manuscript where ref = '" + ref + "'")
                .get(0)
                .get(0);
    }
}
