package dk.enindgang.it.journey;

import com.microsoft.playwright.Route;

/** A server that refuses what a page saves by itself, the first time only. */
final class RefusedOnce {

    private int sent;

    /** From now on, in this person's page. */
    RefusedOnce(Person person, String address, int status) {
        person.page().route(address, route -> {
            sent++;
            if (sent == 1) {
                route.fulfill(new Route.FulfillOptions().setStatus(status));
            } else {
                route.resume();
            }
        });
    }

    /** How often the page has tried. */
    int sent() {
        return sent;
    }
}
