package dk.enindgang.it.message;

import static org.awaitility.Awaitility.await;

import dk.enindgang.it.product.Child;
import java.time.Duration;
import java.util.List;

/** What the reporting system has received so far. */
public final class Listener {

    private final Child process;

    Listener(Child process) {
        this.process = process;
    }

    /** A message: three of its properties and its text. */
    public record Received(String id, String type, String schemaVersion, String text) {}

    void awaitListening() {
        await("listener")
                .atMost(Duration.ofMinutes(1))
                .failFast("the listener ended, see " + process.log(), () -> !process.isAlive())
                .until(() -> process.said().contains("listening"));
    }

    public List<Received> received() {
        return process.said()
                .lines()
                .filter(line -> line.startsWith("event\t"))
                .map(line -> line.split("\t", 5))
                .filter(parts -> parts.length == 5)
                .map(parts -> new Received(parts[1], parts[2], parts[3], parts[4]))
                .toList();
    }

    public void stop() {
        process.stop();
    }
}
