package dk.enindgang.consultation;

import dk.enindgang.account.Profession;
import dk.enindgang.deadline.CalendarForTests;
import dk.enindgang.draft.DraftsForTests;
import dk.enindgang.feedback.FeedbackWorld;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.ClockForTests;
import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.run.ChildRunsForTests;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A school that asks and an advisory unit that is asked, with its leader, and somebody who has nothing to do with it. */
final class ConsultationWorld {

    final GuideFixture fixture = new GuideFixture();
    final ClockForTests clock = new ClockForTests();
    final UUID school = Colleagues.aUnit("Rugmarkskolen");
    final UUID advisers = Colleagues.aUnit("Rådgivningen");
    final Colleague teacher = Colleagues.in(school, "Nanna Bakkedal");
    final Colleague adviser = Colleagues.in(advisers, "Poul Engvang");
    final Colleague otherAdviser = Colleagues.in(advisers, "Rita Sivmose");
    final Colleague leader = Colleagues.in(advisers, "Svend Højmark");
    final UUID elsewhere = Colleagues.aUnit("Et andet sted");
    final Colleague stranger = Colleagues.in(elsewhere, "Tove Lyngsø");
    final String slug = "consultation-" + UUID.randomUUID();

    ConsultationWorld() {
        fixture.publish(GuideFixture.inEnglish(GuideFixture.aGuide(slug), "Asking"));
        Colleagues.leads(leader, advisers);
    }

    /** Asked of all advisers, without a name. */
    UUID asked() {
        return asked(null, null);
    }

    UUID asked(@Nullable UUID run, @Nullable Profession profession) {
        return asked(run, run, profession);
    }

    /** Without a name, from a run about nobody. */
    UUID askedFrom(UUID run) {
        return asked(null, run, null);
    }

    private UUID asked(@Nullable UUID run, @Nullable UUID from, @Nullable Profession profession) {
        var question = new Question(
                slug,
                1,
                "1",
                run,
                advisers,
                profession,
                "Hvem gør hvad?",
                LocalDate.now(clock).plusDays(7));
        return ask(teacher, door -> door.ask(question, from));
    }

    void works(Colleague who, Profession profession) {
        TestDatabase.sql(
                "update employee set profession = '%s' where ref = '%s'".formatted(profession, who.employee()));
    }

    <T> T ask(Colleague who, Function<Consultations, T> block) {
        return TestDatabase.inTransaction(em -> {
            Caller caller = CallerForTests.as(who.account());
            var door = new Consultations();
            door.em = em;
            door.guides = GuideFixture.guides(em);
            door.drafts = DraftsForTests.as(em, who.account());
            door.access = access(em, caller);
            door.childRuns = ChildRunsForTests.door(em, caller, fixture);
            door.events = fixture.events();
            return block.apply(door);
        });
    }

    void askDo(Colleague who, Consumer<Consultations> block) {
        ask(who, door -> {
            block.accept(door);
            return "";
        });
    }

    <T> T answers(Colleague who, Function<ConsultationAnswers, T> block) {
        return TestDatabase.inTransaction(em -> {
            Caller caller = CallerForTests.as(who.account());
            var door = new ConsultationAnswers();
            door.em = em;
            door.drafts = DraftsForTests.as(em, who.account());
            door.access = access(em, caller);
            door.feedbacks = FeedbackWorld.feedbacks(em, caller, fixture, clock);
            door.events = fixture.events();
            return block.apply(door);
        });
    }

    <T> T releases(Colleague who, Function<ConsultationReleases, T> block) {
        return TestDatabase.inTransaction(em -> {
            var door = new ConsultationReleases();
            door.em = em;
            door.access = access(em, CallerForTests.as(who.account(), "LEADER"));
            door.drafts = DraftsForTests.as(em, who.account());
            door.events = fixture.events();
            return block.apply(door);
        });
    }

    boolean release(Colleague who, UUID question, String reason) {
        long seen = get(who, question).version();
        return releases(who, door -> door.release(question, seen, reason));
    }

    /** What is handed over by the one who passes on the work of somebody who leaves. */
    void handOver(Colleague from, Colleague to) {
        TestDatabase.inTransactionDo(em -> {
            var work = new ConsultationWork();
            work.em = em;
            work.system = TestDatabase.systemWork(em);
            work.handOver(Set.of(from.account()), to.account());
        });
    }

    String childOf(Colleague who, UUID question) {
        ConsultationRow row = get(who, question);
        return TestDatabase.inTransaction(em -> {
            var door = new ConsultationChoices();
            door.childRuns = ChildRunsForTests.door(em, CallerForTests.as(who.account()), fixture);
            return door.childOf(row);
        });
    }

    LocalDate due(@Nullable LocalDate wished) {
        return TestDatabase.inTransaction(em -> {
            var door = new ConsultationChoices();
            door.calendar = CalendarForTests.of(em, clock);
            door.clock = clock;
            return door.due(wished);
        });
    }

    private ConsultationAccess access(EntityManager em, Caller caller) {
        TestDatabase.actAs(em, caller.ref().toString());
        var access = new ConsultationAccess();
        access.em = em;
        access.myself = Colleagues.myself(em, caller, clock);
        return access;
    }

    ConsultationRow get(Colleague who, UUID question) {
        return ask(who, door -> door.get(question));
    }

    List<UUID> list(Colleague who, ConsultationSide side) {
        List<ConsultationRow> rows = ask(who, door -> door.list(side, 0, 10));
        return rows.stream().map(ConsultationRow::ref).toList();
    }

    boolean take(Colleague who, UUID question) {
        long seen = get(who, question).version();
        return answers(who, door -> door.take(question, seen));
    }

    boolean answer(Colleague who, UUID question, String words) {
        long seen = get(who, question).version();
        return answers(who, door -> door.answer(question, seen, words));
    }

    boolean handBack(Colleague who, UUID question, String reason) {
        long seen = get(who, question).version();
        return answers(who, door -> door.handBack(question, seen, reason));
    }

    boolean hasNews(Colleague who) {
        return ask(who, Consultations::hasNews);
    }
}
