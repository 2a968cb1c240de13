package dk.enindgang.it.history;

import dk.enindgang.it.product.Product;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** People at work all at once, each as fast as the answers come; while the server is away they wait. */
final class Crowd {

    private static final int BREATH_MILLIS = 200;

    private final ReentrantReadWriteLock office = new ReentrantReadWriteLock(true);
    private final CountDownLatch evening = new CountDownLatch(1);
    private final List<Thread> people = new ArrayList<>();
    private final Set<Thread> in = ConcurrentHashMap.newKeySet();
    private final Troubles troubles;

    /** What one of them does next. */
    @FunctionalInterface
    interface Work {
        void any() throws IOException;
    }

    /** One of them. */
    interface Member extends Work {

        String name();

        boolean isIn();

        void logIn() throws IOException;

        /** She was cut off. */
        void out();

        /** How long she thinks between two things. */
        int thoughtMillis();
    }

    /** Whoever it is. */
    Crowd(Troubles troubles, List<? extends Member> members) {
        this.troubles = troubles;
        for (Member member : members) {
            Thread thread = new Thread(() -> work(member), member.name() + " " + people.size());
            thread.setDaemon(true);
            people.add(thread);
        }
    }

    /** Each at a browser, where she thinks while she waits. */
    static Crowd atBrowsers(
            Product product, History history, long seed, List<String> names, Function<Person, Work> what) {
        var troubles = new Troubles();
        var members = new ArrayList<AtBrowser>();
        for (int i = 0; i < names.size(); i++) {
            Person person = new Person(product, names.get(i), history, troubles, new Random(seed + i));
            members.add(new AtBrowser(person, what.apply(person)));
        }
        return new Crowd(troubles, members);
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
        in.clear();
        troubles.peace();
        office.writeLock().unlock();
    }

    /** Returns when everybody has come in since they were let in.
     *
     * @throws IllegalStateException if somebody has not in that time */
    void awaitIn(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (in.size() < people.size() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(BREATH_MILLIS);
        }
        if (in.size() < people.size()) {
            throw new IllegalStateException(in.size() + " of " + people.size() + " came in");
        }
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

    private void work(Member one) {
        boolean over = false;
        while (!over) {
            office.readLock().lock();
            boolean well = false;
            try {
                if (one.isIn()) {
                    one.any();
                } else {
                    one.logIn();
                }
                well = one.isIn();
                if (well) {
                    in.add(Thread.currentThread());
                }
            } catch (IOException cut) {
                one.out();
                troubles.cut(one.name(), cut);
            } catch (IllegalStateException e) {
                troubles.tell(
                        one.name(),
                        String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            } finally {
                office.readLock().unlock();
            }
            over = isEvening(well ? one.thoughtMillis() : BREATH_MILLIS);
        }
    }

    /** Whoever thinks, or could not do what she wanted, waits a moment, but goes home when it is time. */
    private boolean isEvening(int patience) {
        try {
            return evening.await(patience, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private record AtBrowser(Person person, Work work) implements Member {

        @Override
        public String name() {
            return person.name();
        }

        @Override
        public boolean isIn() {
            return person.isIn();
        }

        @Override
        public void logIn() throws IOException {
            person.logIn();
        }

        @Override
        public void out() {
            person.out();
        }

        @Override
        public void any() throws IOException {
            work.any();
        }

        @Override
        public int thoughtMillis() {
            return 0;
        }
    }
}
