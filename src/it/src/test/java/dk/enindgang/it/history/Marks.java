package dk.enindgang.it.history;

import java.util.concurrent.atomic.AtomicInteger;

/** Words and addresses, each of which is given once. */
final class Marks {

    private static final int LETTERS = 26;
    private static final int BYTE = 256;

    private final AtomicInteger given = new AtomicInteger();

    /** Without digits, which could look like a number of somebody's. */
    String word() {
        var word = new StringBuilder("ord");
        for (int left = given.incrementAndGet(); left > 0; left /= LETTERS) {
            word.append((char) ('a' + left % LETTERS));
        }
        return word.toString();
    }

    /** Of a network nobody can reach from outside. */
    String address() {
        int number = given.incrementAndGet();
        return "10." + number / BYTE / BYTE % BYTE + "." + number / BYTE % BYTE + "." + number % BYTE;
    }
}
