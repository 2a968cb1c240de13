package dk.enindgang.it.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Everything that was done and told, by everybody, also in a file as it happens. */
final class History {

    private final Path file;
    private final List<Command> commands = new ArrayList<>();
    private long clock;

    History(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next moment. */
    synchronized long now() {
        return ++clock;
    }

    void add(String user, Move move, String target, String mark, Ending ending, long sent) {
        add(Way.BROWSER, user, move, target, mark, ending, sent);
    }

    synchronized void add(Way way, String user, Move move, String target, String mark, Ending ending, long sent) {
        Command command = new Command(way, user, move, target, mark, ending, sent, now());
        commands.add(command);
        notifyAll();
        try {
            Files.writeString(file, command.line() + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized List<Command> commands() {
        return List.copyOf(commands);
    }

    /** Waits until so much was acknowledged, or time is up. */
    void await(long acknowledged, Duration patience) throws InterruptedException {
        await(() -> count(Ending.ACKNOWLEDGED) >= acknowledged, patience);
    }

    /** The same for what came one way. */
    void await(Way way, long acknowledged, Duration patience) throws InterruptedException {
        await(() -> count(way, Ending.ACKNOWLEDGED) >= acknowledged, patience);
    }

    private synchronized void await(BooleanSupplier isSo, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        long left = patience.toMillis();
        while (!isSo.getAsBoolean() && left > 0) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
    }

    synchronized long count(Ending ending) {
        return commands.stream().filter(command -> command.is(ending)).count();
    }

    synchronized long count(Way way, Ending ending) {
        return commands.stream()
                .filter(command -> command.way() == way && command.is(ending))
                .count();
    }
}
