package dk.enindgang.it.journey;

import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Product;

/** A whole run in a browser, for tests that look at what comes of it elsewhere. */
public final class BrowserRun {

    private BrowserRun() {}

    /** Starts a run, answers one step with the note, closes it, and gives the run's name. */
    public static String fromStartToClose(Product product, String note) {
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            OwnRun run = new OwnRun(person).start();
            String ref = run.ref();
            run.answerDone(note).close(note);
            return ref;
        }
    }
}
