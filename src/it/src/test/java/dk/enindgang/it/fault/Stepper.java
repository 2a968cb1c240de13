package dk.enindgang.it.fault;

import static org.awaitility.Awaitility.await;

import dk.enindgang.it.product.FacesClient;
import dk.enindgang.it.product.Product;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One signed-in person with many runs, over plain HTTP: writes down everything the server said it had saved. */
final class Stepper {

    private static final Pattern RUN = Pattern.compile("[?&]run=([0-9a-f-]{36})");
    private static final Pattern STEP = Pattern.compile("[?&]step=([0-9a-f-]{36})");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Product product;
    private final String userName;
    private final Queue<Saved> saved;
    private final List<String> runs = new ArrayList<>();
    private FacesClient client;

    /** An answer that the server has confirmed. */
    record Saved(String run, String step, String note) {}

    Stepper(Product product, String userName, Queue<Saved> saved) {
        this.product = product;
        this.userName = userName;
        this.saved = saved;
        client = new FacesClient(product);
    }

    List<String> runs() {
        return runs;
    }

    /** A new session, as after a restart. Where many log in at once, one is asked to come again, and does. */
    void logIn() {
        await(userName + " is let in")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .until(this::isLetIn);
    }

    private boolean isLetIn() throws IOException {
        client = new FacesClient(product);
        client.open("/account/login");
        client.press("Log ind", Map.of("userName", userName, "password", "Eksempelby-2026"));
        return client.status() == 200;
    }

    void startRuns(int count, String guide) throws IOException {
        for (int started = 0; started < count; started++) {
            client.open("/run/start?guide=" + guide);
            Document first = client.press("Start forløb", Map.of());
            runs.add(one(RUN, first.location()));
        }
    }

    /** Answers the next open step of each run. */
    void stepOnce() throws IOException {
        for (String run : runs) {
            String step = openStep(run);
            String note = userName + " " + NUMBER.incrementAndGet();
            Document next = client.press("Gem og gå videre", Map.of("note", note));
            boolean goneOn = client.status() == 200 && !next.location().contains(step);
            if (goneOn && next.location().contains(run)) {
                saved.add(new Saved(run, step, note));
            } else {
                throw new IOException(client.status() + " at " + next.location());
            }
        }
    }

    /** Begins to write about the next open step of each run, and never gets further than "Gemt". */
    void typeOnce(Queue<Saved> typed) throws IOException {
        for (String run : runs) {
            String step = openStep(run);
            String note = userName + " halvt " + NUMBER.incrementAndGet();
            if (client.type("note", note)) {
                typed.add(new Saved(run, step, note));
            }
        }
    }

    private String openStep(String run) throws IOException {
        Document page = client.open("/run/step?run=" + run);
        Element here = page.selectFirst(".e-steps-nav a[aria-current=step]");
        if (here == null) {
            throw new IOException(client.status() + " instead of a step: " + page.text());
        }
        return one(STEP, here.attr("href"));
    }

    private static String one(Pattern pattern, String address) {
        Matcher found = pattern.matcher(address);
        if (!found.find()) {
            throw new IllegalStateException("Not the address of a run: " + address);
        }
        return found.group(1);
    }
}
