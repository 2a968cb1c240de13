package dk.enindgang.it.history;

import dk.enindgang.it.product.FacesClient;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.Session;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;

/** Somebody at a browser: logs in when she is out, presses buttons, and writes down what she was told. */
final class Person {

    private static final String REFUSAL =
            ".e-messages .e-error, .e-messages .e-warn, .e-errors, main .e-note[role=alert]";

    private static final int FAILED = 500;

    private final Product product;
    private final String name;
    private final History history;
    private final Random dice;
    private FacesClient client;
    private boolean in;

    Person(Product product, String name, History history, Random dice) {
        this.product = product;
        this.name = name;
        this.history = history;
        this.dice = dice;
        client = new FacesClient(product);
    }

    String name() {
        return name;
    }

    boolean isIn() {
        return in;
    }

    /** She has lost her session, or the server. */
    void out() {
        in = false;
    }

    /** Where many log in at once, one is asked to come again. */
    void logIn() throws IOException {
        client = new FacesClient(product);
        client.open("/account/login");
        client.press("Log ind", Map.of("userName", name, "password", Session.PASSWORD));
        in = client.status() == 200 && !isAtTheDoor();
    }

    private boolean isAtTheDoor() {
        return client.page().location().contains("/account/login");
    }

    Document open(String path) throws IOException {
        Document page = client.open(path);
        in = !isAtTheDoor();
        return page;
    }

    /** Looks at a child from an address of her own, and writes down that she has seen it. */
    Document look(String run, String child, String address, String path) throws IOException {
        long sent = history.now();
        try {
            Document page = client.openFrom(address, path);
            in = !isAtTheDoor();
            boolean seen = client.status() == 200 && page.text().contains(child);
            write(Move.LOOK, run, address, seen ? Ending.ACKNOWLEDGED : Ending.REFUSED, sent);
            return page;
        } catch (IOException cut) {
            write(Move.LOOK, run, address, Ending.UNKNOWN, sent);
            throw cut;
        }
    }

    boolean offers(String button) {
        return client.offers(button);
    }

    /** Presses it and tells what she was told; what is acknowledged the page itself says. */
    Ending press(String button, Map<String, String> fields, Predicate<Document> saysSo) {
        try {
            Document page = client.press(button, fields);
            in = !isAtTheDoor();
            if (client.status() >= FAILED) {
                return Ending.UNKNOWN;
            }
            if (client.status() != 200 || isAtTheDoor() || page.selectFirst(REFUSAL) != null) {
                return Ending.REFUSED;
            }
            return saysSo.test(page) ? Ending.ACKNOWLEDGED : Ending.UNKNOWN;
        } catch (IOException cut) {
            in = false;
            return Ending.UNKNOWN;
        }
    }

    Document page() {
        return client.page();
    }

    long now() {
        return history.now();
    }

    void write(Move move, String target, String mark, Ending ending, long sent) {
        history.add(name, move, target, mark, ending, sent);
    }

    /** A number from nought to below this. */
    int roll(int sides) {
        return dice.nextInt(sides);
    }

    <T> T any(List<T> things) {
        return things.get(roll(things.size()));
    }

    /** The page says that it is done. */
    static boolean isDone(Document page) {
        return page.selectFirst(".e-messages .e-done") != null;
    }
}
