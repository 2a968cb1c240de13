package dk.enindgang.feedback;

import dk.enindgang.draft.DraftsForTests;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.ClockForTests;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** A school with a teacher and a colleague, two who write guides, and a guide of theirs. */
public final class FeedbackWorld {

    final GuideFixture fixture = new GuideFixture();
    final ClockForTests clock = new ClockForTests();
    final Colleague teacher = Colleagues.in(Colleagues.aUnit("Rugmarkskolen"), "Nanna Bakkedal");
    final Colleague colleague = Colleagues.in(Colleagues.aUnit("Et andet sted"), "Poul Engvang");
    final UUID editor = anEditor();
    final UUID otherEditor = anEditor();
    final String slug = "feedback-" + UUID.randomUUID();

    FeedbackWorld() {
        fixture.publish(GuideFixture.aGuide(slug));
    }

    /** Somebody who writes guides. */
    public static UUID anEditor() {
        UUID account = CallerForTests.anAccount();
        TestDatabase.sql("update account set roles = 'EDITOR' where ref = '" + account + "'");
        return account;
    }

    UUID given(Colleague by, String words) {
        return told(by, door -> door.give(new NewFeedback(slug, 1, "1", FeedbackKind.UNCLEAR, words)));
    }

    <T> T told(Colleague by, Function<Feedbacks, T> block) {
        return TestDatabase.inTransaction(
                em -> block.apply(feedbacks(em, CallerForTests.as(by.account()), fixture, clock)));
    }

    void toldDo(Colleague by, Consumer<Feedbacks> block) {
        told(by, door -> {
            block.accept(door);
            return "";
        });
    }

    <T> T answers(UUID by, Function<FeedbackAnswers, T> block) {
        return TestDatabase.inTransaction(em -> {
            var door = new FeedbackAnswers();
            door.em = em;
            door.drafts = DraftsForTests.as(em, by);
            door.myself = Colleagues.myself(em, CallerForTests.as(by, "EDITOR"), clock);
            door.events = fixture.events();
            return block.apply(door);
        });
    }

    FeedbackRow get(UUID ref) {
        return answers(editor, door -> door.get(ref));
    }

    /** The door within somebody else's transaction. */
    public static Feedbacks feedbacks(EntityManager em, Caller caller, GuideFixture fixture, ClockForTests clock) {
        var door = new Feedbacks();
        door.em = em;
        door.guides = GuideFixture.guides(em);
        door.drafts = DraftsForTests.as(em, caller.ref());
        door.myself = Colleagues.myself(em, caller, clock);
        door.events = fixture.events();
        return door;
    }
}
