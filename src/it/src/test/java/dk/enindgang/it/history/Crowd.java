package dk.enindgang.it.history;

import dk.enindgang.it.product.Product;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** People at work all at once, each as fast as the answers come; while the server is away they wait. */
final class Crowd {

    /**
     * People of the practice municipality who work with children; one of them sits at two screens. A server that has just
     * started has little for each, so they are few.
     */
    static final List<String> NAMES =
            List.of("laerer", "sundhedsplejerske", "raadgiver", "handicap", "ppr", "leder", "laerer");

    private static final int RUNS = 4;

    /** Of a hundred moves, so many are of each kind; the others are about tasks. */
    private static final int STARTS = 5;

    private static final int STARTS_ABOUT_CHILD = 10;
    private static final int ANSWERS = 26;
    private static final int MAKES = 37;
    private static final int CLOSES = 40;
    private static final int ALL = 100;

    private static final int BREATH_MILLIS = 200;

    private final ReentrantReadWriteLock office = new ReentrantReadWriteLock(true);
    private final CountDownLatch evening = new CountDownLatch(1);
    private final List<Thread> people = new ArrayList<>();
    private final Troubles troubles = new Troubles();

    Crowd(Product product, History history, long seed) {
        var marks = new Marks();
        var trays = new Trays();
        for (int i = 0; i < NAMES.size(); i++) {
            Person person = new Person(product, NAMES.get(i), history, troubles, new Random(seed + i));
            var runs = new RunMoves(person, marks);
            var tasks = new TaskMoves(person, marks, trays);
            Thread thread = new Thread(() -> work(person, runs, tasks), NAMES.get(i) + " " + i);
            thread.setDaemon(true);
            people.add(thread);
        }
    }

    void begin() {
        troubles.peace();
        people.forEach(Thread::start);
    }

    /** The server is about to be killed: what people meet from now on nobody wonders at. */
    void warn() {
        troubles.harm();
    }

    /** Returns when everybody has stopped in the middle of what they were doing; they wait until they may go on. */
    void sendOut() {
        office.writeLock().lock();
    }

    void letIn() {
        troubles.peace();
        office.writeLock().unlock();
    }

    /** Everybody ends what she is doing and goes home. */
    void end() throws InterruptedException {
        evening.countDown();
        for (Thread one : people) {
            one.join(TimeUnit.MINUTES.toMillis(2));
        }
    }

    Troubles troubles() {
        return troubles;
    }

    private void work(Person person, RunMoves runs, TaskMoves tasks) {
        boolean over = false;
        while (!over) {
            office.readLock().lock();
            boolean well = false;
            try {
                move(person, runs, tasks);
                well = person.isIn();
            } catch (IOException cut) {
                person.out();
                troubles.cut(person.name(), cut);
            } catch (IllegalStateException e) {
                troubles.tell(
                        person.name(),
                        String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            } finally {
                office.readLock().unlock();
            }
            over = isEvening(well ? 0 : BREATH_MILLIS);
        }
    }

    /** Whoever could not do what she wanted waits a moment before she tries again, but goes home when it is time. */
    private boolean isEvening(int patience) {
        try {
            return evening.await(patience, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void move(Person person, RunMoves runs, TaskMoves tasks) throws IOException {
        if (!person.isIn()) {
            person.logIn();
            return;
        }
        int rolled = person.roll(ALL);
        if (runs.size() == 0 || (rolled < STARTS && runs.size() < RUNS)) {
            runs.start();
        } else if (rolled < STARTS_ABOUT_CHILD && runs.size() < RUNS) {
            runs.startAboutChild();
        } else if (rolled < ANSWERS) {
            runs.answer();
        } else if (rolled < MAKES) {
            runs.make();
        } else if (rolled < CLOSES) {
            runs.close();
        } else {
            tasks.any();
        }
    }
}
