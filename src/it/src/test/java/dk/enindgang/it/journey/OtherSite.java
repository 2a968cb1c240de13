package dk.enindgang.it.journey;

import dk.enindgang.signon.provider.TestProvider;

/** The municipality's own log-in as somebody sees it who is sent there. */
final class OtherSite {

    static final String WAY = "Log ind med kommunens log-in";

    private OtherSite() {}

    /** From our log-in page there, and in by that name. */
    static void logIn(Person person, TestProvider provider, String name) {
        person.follow(WAY);
        person.page().waitForURL(provider.issuer() + "/authorize**");
        person.field("Navn").fill(name);
        person.press("Log ind her");
    }
}
