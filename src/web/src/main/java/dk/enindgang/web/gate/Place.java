package dk.enindgang.web.gate;

import java.util.Set;

/** What kind of thing an address leads to, and with it who may go there (R4). */
enum Place {
    /** Style, script, picture: the same for everybody. */
    RESOURCE,
    /** For the people and machines that keep the system running; guards itself. */
    OPERATIONS,
    /** A page for everybody. */
    OPEN,
    /** A page to log in; of no use to somebody who has. */
    LOG_IN,
    /** Where a log-in is sent to; for everybody. */
    ENTRY,
    /** Where the identity provider itself speaks to us, and proves that it does; no browser comes here. */
    NOTICE,
    /** What programs fetch that know a secret address and nothing else. */
    SUBSCRIPTION,
    /** Everything else, and everything that is added later. */
    GUARDED;

    private static final Set<String> OPEN_PAGES = Set.of("/help/index", "/language", "/signon/refused");
    private static final Set<String> ENTRIES = Set.of(
            "/account/enter", "/account/logout", "/account/session", "/signon/begin", "/signon/left", "/signon/return");
    private static final Set<String> LOG_INS = Set.of("/account/login", "/account/first");
    private static final Set<String> FILES = Set.of("/favicon.ico", "/robots.txt");

    /** By the path within the application. */
    static Place of(String path) {
        if (path.startsWith("/jakarta.faces.resource/") || FILES.contains(path)) {
            return RESOURCE;
        }
        if (path.startsWith("/ops/")) {
            return OPERATIONS;
        }
        if (ENTRIES.contains(path)) {
            return ENTRY;
        }
        if (path.equals("/signon/over")) {
            return NOTICE;
        }
        if (path.equals("/calendar/tasks.ics")) {
            return SUBSCRIPTION;
        }
        if (LOG_INS.contains(path)) {
            return LOG_IN;
        }
        return OPEN_PAGES.contains(path) ? OPEN : GUARDED;
    }

    boolean needsSomeoneSignedIn() {
        return this == GUARDED;
    }

    /** Answers while the database is away. */
    boolean needsNoDatabase() {
        return this == RESOURCE || this == OPERATIONS;
    }
}
