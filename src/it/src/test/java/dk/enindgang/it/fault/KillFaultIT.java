package dk.enindgang.it.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.enindgang.it.message.ExternalBroker;
import dk.enindgang.it.message.Listener;
import dk.enindgang.it.message.Listener.Received;
import dk.enindgang.it.product.Database;
import dk.enindgang.it.product.Databases;
import dk.enindgang.it.product.Micro;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server is killed in the middle of 200 runs: nothing that was confirmed is lost, every event arrives once. */
class KillFaultIT {

    private static final List<String> USERS = List.of(
            "laerer",
            "paedagog",
            "sundhedsplejerske",
            "raadgiver",
            "familiebehandler",
            "beskaeftigelse",
            "handicap",
            "ppr",
            "leder",
            "sekretariat");
    private static final int RUNS_EACH = 20;
    private static final int KILLS = 2;

    private final Database database = Databases.create("it_kill");
    private final ExternalBroker broker = new ExternalBroker("kill-broker").start();
    private final Listener listener = broker.listener();
    private final Micro server = broker.usedBy(new Micro("kill", database));
    private final Queue<Stepper.Saved> saved = new ConcurrentLinkedQueue<>();
    private final Queue<Stepper.Saved> typed = new ConcurrentLinkedQueue<>();
    private final ExecutorService people = Executors.newFixedThreadPool(USERS.size());

    @AfterEach
    void stop() {
        people.shutdownNow();
        server.kill();
        listener.stop();
        broker.stop();
    }

    @Test
    void nothingConfirmedIsLostAndEveryEventArrivesOnce() {
        List<Stepper> steppers =
                USERS.stream().map(user -> new Stepper(server, user, saved)).toList();
        server.startAndWait();
        each(steppers, stepper -> {
                    stepper.logIn();
                    stepper.startRuns(RUNS_EACH, "bekymring-for-trivsel");
                })
                .forEach(KillFaultIT::join);
        for (int kill = 0; kill < KILLS; kill++) {
            stepUntilKilled(steppers);
            server.startAndWait();
            each(steppers, Stepper::logIn).forEach(KillFaultIT::join);
        }
        each(steppers, Stepper::stepOnce).forEach(KillFaultIT::join);
        typeUntilKilled(steppers);

        List<String> started =
                steppers.stream().flatMap(one -> one.runs().stream()).toList();
        assertThat(started).hasSize(USERS.size() * RUNS_EACH).doesNotHaveDuplicates();
        assertThat(saved.size()).isGreaterThan(started.size());
        assertThat(entries()).containsAll(saved);
        assertThat(drafts()).containsAll(typed);
        allEventsArriveOnce();
    }

    /** Kills when a third of the runs have moved since the last time, while all others are on their way. */
    private void stepUntilKilled(List<Stepper> steppers) {
        int before = saved.size();
        List<Future<?>> walks = each(steppers, stepper -> {
            stepper.stepOnce();
            stepper.stepOnce();
            stepper.stepOnce();
        });
        await("steps before the kill")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .failFast(() -> requireSomebodyAtWork(walks))
                .until(() -> saved.size() >= before + USERS.size() * RUNS_EACH / 3);
        server.kill();
        int interrupted = 0;
        for (Future<?> walk : walks) {
            interrupted += ended(walk) ? 0 : 1;
        }
        assertThat(interrupted).as("people who were in the middle of something").isPositive();
    }

    /** Kills while everybody is in the middle of writing; what was shown as saved has to be there. */
    private void typeUntilKilled(List<Stepper> steppers) {
        List<Future<?>> hands = each(steppers, stepper -> stepper.typeOnce(typed));
        await("something typed before the kill")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .failFast(() -> requireSomebodyAtWork(hands))
                .until(() -> typed.size() >= USERS.size() * RUNS_EACH / 4);
        server.kill();
        hands.forEach(KillFaultIT::ended);
        server.startAndWait();
    }

    /** If all have stopped before anybody was killed, the test shows why. */
    private static void requireSomebodyAtWork(List<Future<?>> work) {
        if (work.stream().allMatch(Future::isDone)) {
            work.forEach(KillFaultIT::join);
        }
    }

    private void allEventsArriveOnce() {
        await("the outbox is empty")
                .atMost(Duration.ofMinutes(2))
                .until(() -> database.number("select count(*) from outgoing_event where state <> 'SENT'") == 0);
        List<String> stored = column("select ref from outgoing_event");
        await("every event has arrived")
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(listener.received().stream().map(Received::id))
                        .containsExactlyInAnyOrderElementsOf(stored));
        assertThat(database.number("select count(*) from guide_run r where 1 <> (select count(*) from outgoing_event o"
                        + " where o.subject = r.ref and o.type = 'dk.enindgang.guiderun.started')"))
                .as("runs without exactly one start")
                .isZero();
        assertThat(database.number("select count(*) from guide_run r where (select count(*) from guide_run_entry e"
                        + " where e.run_id = r.id) <> (select count(*) from outgoing_event o"
                        + " where o.subject = r.ref and o.type = 'dk.enindgang.guiderun.stepped')"))
                .as("runs whose answers and events differ")
                .isZero();
    }

    private List<Stepper.Saved> entries() {
        return database
                .sql("select r.ref, e.step_ref, e.note from guide_run_entry e join guide_run r on r.id = e.run_id")
                .stream()
                .map(row -> new Stepper.Saved(row.get(0), row.get(1), row.get(2)))
                .toList();
    }

    private List<Stepper.Saved> drafts() {
        return database.sql("select place, content from draft where field = 'note'").stream()
                .map(row -> new Stepper.Saved(
                        row.get(0).split("/", -1)[1], row.get(0).split("/", -1)[3], row.get(1)))
                .toList();
    }

    private List<String> column(String sql) {
        return database.sql(sql).stream().map(row -> row.get(0)).toList();
    }

    /** What one person does. */
    private interface Doing {
        void by(Stepper stepper) throws IOException;
    }

    private List<Future<?>> each(List<Stepper> steppers, Doing doing) {
        List<Future<?>> all = new ArrayList<>();
        for (Stepper stepper : steppers) {
            all.add(people.submit(() -> {
                doing.by(stepper);
                return stepper;
            }));
        }
        return all;
    }

    private static void join(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** False for somebody who was interrupted by the kill. */
    private static boolean ended(Future<?> future) {
        try {
            join(future);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
