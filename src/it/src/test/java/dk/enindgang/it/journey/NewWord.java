package dk.enindgang.it.journey;

import java.util.UUID;
import java.util.stream.Collectors;

/** A word nobody has used; without digits, which could look like a number of somebody's. */
final class NewWord {

    private NewWord() {}

    static String made() {
        return UUID.randomUUID()
                .toString()
                .substring(0, 8)
                .chars()
                .mapToObj(c -> String.valueOf((char) (Character.isDigit(c) ? 'g' + (c - '0') : c)))
                .collect(Collectors.joining());
    }
}
