package dk.enindgang.it.history;

import dk.enindgang.it.product.Product;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** People at work all at once, each as fast as the answers come; while the server is away they wait. */
final class Crowd {

    /** Everybody of the practice municipality who works with children; most sit at two screens. */
    private static final List<String> NAMES = List.of(
            "laerer",
            "paedagog",
            "sundhedsplejerske",
            "raadgiver",
            "familiebehandler",
            "beskaeftigelse",
            "handicap",
            "ppr",
            "leder",
            "sekretariat",
            "laerer",
            "sundhedsplejerske",
            "raadgiver",
            "ppr",
            "handicap",
            "familiebehandler");

    private static final int RUNS = 4;

    /** Of a hundred moves, so many are of each kind; the others are about tasks. */
    private static final int STARTS = 8;

    private static final int STARTS_ABOUT_CHILD = 14;
    private static final int ANSWERS = 45;
    private static final int MAKES = 58;
    private static final int CLOSES = 60;
    private static final int ALL = 100;

    private static final int BREATH_MILLIS = 200;

    private final ReentrantReadWriteLock office = new ReentrantReadWriteLock(true);
    private final List<Thread> people = new ArrayList<>();
    private final Queue<String> troubles = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    Crowd(Product product, History history, long seed) {
        var marks = new Marks();
        for (int i = 0; i < NAMES.size(); i++) {
            Person person = new Person(product, NAMES.get(i), history, new Random(seed + i));
            Thread thread = new Thread(() -> work(person, marks), NAMES.get(i) + " " + i);
            thread.setDaemon(true);
            people.add(thread);
        }
    }

    void begin() {
        people.forEach(Thread::start);
    }

    /** Returns when everybody has stopped in the middle of what they were doing; they wait until they may go on. */
    void sendOut() {
        office.writeLock().lock();
    }

    void letIn() {
        office.writeLock().unlock();
    }

    /** Everybody ends what she is doing and goes home. */
    void end() throws InterruptedException {
        over = true;
        for (Thread one : people) {
            one.join(TimeUnit.MINUTES.toMillis(2));
        }
    }

    /** What went wrong with the people themselves. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    private void work(Person person, Marks marks) {
        var runs = new RunMoves(person, marks);
        var tasks = new TaskMoves(person, marks);
        while (!over) {
            office.readLock().lock();
            boolean well = false;
            try {
                move(person, runs, tasks);
                well = person.isIn();
            } catch (IOException cut) {
                person.out();
            } catch (IllegalStateException e) {
                troubles.add(person.name() + ": "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            } finally {
                office.readLock().unlock();
            }
            if (!well) {
                breathe();
            }
        }
    }

    private static void breathe() {
        try {
            Thread.sleep(BREATH_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
