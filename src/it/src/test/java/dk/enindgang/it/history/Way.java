package dk.enindgang.it.history;

/** How somebody comes to what she does. */
enum Way {
    /** By pages, from a server. */
    BROWSER("over HTTP"),
    /** By the doors of the services themselves, with no server between. */
    DIRECT("directly");

    private final String words;

    Way(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
