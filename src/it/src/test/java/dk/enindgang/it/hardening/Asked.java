package dk.enindgang.it.hardening;

import dk.enindgang.it.product.Session;
import java.io.IOException;
import java.net.http.HttpResponse;

/**
 * One row of the table of answers: who asks for what, with which status it is answered and how long the answer may be
 * kept.
 */
record Asked(String name, Asking asking, int status, String kept) {

    /** For pages and for everything nobody said anything else about. */
    static final String NOT_KEPT = "no-store";

    /** For a page that its reader's browser may keep if it asks each time. */
    static final String ASKS_EACH_TIME = "private, no-cache";

    /** Asks, as somebody who is signed in or as nobody. */
    interface Asking {
        HttpResponse<String> by(Session reader, Session stranger) throws IOException;
    }

    static Asked page(String path) {
        return new Asked(path, (reader, stranger) -> reader.get(path), 200, NOT_KEPT);
    }

    static Asked byReader(String path, int status, String... headers) {
        return new Asked(
                path + " " + String.join(" ", headers),
                (reader, stranger) -> reader.get(path, headers),
                status,
                NOT_KEPT);
    }

    static Asked byStranger(String path, int status, String... headers) {
        return new Asked(
                "stranger: " + path + " " + String.join(" ", headers),
                (reader, stranger) -> stranger.get(path, headers),
                status,
                NOT_KEPT);
    }

    static Asked form(String path, int status, String body, String... headers) {
        return new Asked(
                "POST " + path + " " + body, (reader, stranger) -> reader.send(path, body, headers), status, NOT_KEPT);
    }

    Asked kept(String howLong) {
        return new Asked(name, asking, status, howLong);
    }
}
