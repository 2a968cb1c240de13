package dk.enindgang.it.history;

import dk.enindgang.it.product.FacesClient;
import dk.enindgang.it.product.Product;
import java.io.IOException;
import java.net.URI;
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
    private static final int BUSY = 503;

    /** The button of the municipality's own log-in. */
    private static final String THERE = "Log ind her";

    private final Product product;
    private final String name;
    private final History history;
    private final Troubles troubles;
    private final Random dice;
    private FacesClient client;
    private boolean in;

    Person(Product product, String name, History history, Troubles troubles, Random dice) {
        this.product = product;
        this.name = name;
        this.history = history;
        this.troubles = troubles;
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
        client.open("/signon/begin?back=/task/list");
        if (client.offers(THERE)) {
            client.press(THERE, Map.of("name", name));
        }
        boolean busy = client.status() == BUSY && client.page().location().contains("/signon/");
        if (!busy) {
            answered();
        }
        in = client.status() == 200 && !isAtTheDoor();
    }

    private void answered() {
        troubles.answered(name, client.page().location(), client.status());
    }

    private boolean isAtTheDoor() {
        String here = client.page().location();
        return here.contains("/account/login") || here.contains("/authorize");
    }

    Document open(String path) throws IOException {
        Document page = client.open(path);
        answered();
        in = !isAtTheDoor();
        return page;
    }

    /** Looks at a child from an address of her own, and writes down that she has seen it. */
    Document look(String run, String child, String address, String path) throws IOException {
        long sent = history.now();
        try {
            Document page = client.openFrom(address, path);
            in = !isAtTheDoor();
            answered();
            boolean seen = client.status() == 200 && page.text().contains(child);
            Ending ending = troubles.isFault(client.status()) ? Ending.FAILED : Ending.REFUSED;
            write(Move.LOOK, run, address, seen ? Ending.ACKNOWLEDGED : ending, sent);
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
            String from = client.page().location();
            Document page = client.press(button, fields);
            answered();
            in = !isAtTheDoor();
            return isSentOn(from, page) ? Ending.UNKNOWN : ending(button, page, saysSo);
        } catch (IOException cut) {
            in = false;
            troubles.cut(name, cut);
            return Ending.UNKNOWN;
        }
    }

    /** It was done, but the page she is sent on to has become somebody else's meanwhile: she is not told. */
    private boolean isSentOn(String from, Document page) {
        return isGone()
                && !URI.create(from)
                        .getPath()
                        .equals(URI.create(page.location()).getPath());
    }

    /** What she was shown last is not there, or not for her. */
    boolean isGone() {
        return client.status() == 403 || client.status() == 404;
    }

    /** A page that says neither yes nor no is none of ours. */
    private Ending ending(String button, Document page, Predicate<Document> saysSo) {
        if (client.status() >= FAILED) {
            return troubles.isFault(client.status()) ? Ending.FAILED : Ending.UNKNOWN;
        }
        if (client.status() != 200 || isAtTheDoor() || page.selectFirst(REFUSAL) != null) {
            return Ending.REFUSED;
        }
        if (saysSo.test(page)) {
            return Ending.ACKNOWLEDGED;
        }
        troubles.tell(name, "neither yes nor no to " + button + " from " + page.location());
        return Ending.UNKNOWN;
    }

    /** Something is wrong with what she was shown. */
    void tell(String what) {
        troubles.tell(name, what);
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
