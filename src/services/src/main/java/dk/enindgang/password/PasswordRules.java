package dk.enindgang.password;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules for a new password in one municipality (R1-R5). */
public final class PasswordRules {

    /** Shorter ones are found too soon by somebody who has got hold of the table. */
    public static final int SHORTEST = 12;

    /** Longer ones are no password but an attempt to keep us busy. */
    public static final int LONGEST = 1_000;

    private static final int SHORTEST_WORD = 4;
    private static final int FEWEST_CHARACTERS = 5;
    private static final Set<String> PRODUCT = Set.of("indgang", "kommune");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final CommonPasswords COMMON = new CommonPasswords();

    private final Set<String> place;
    private final @Nullable PasswordList list;

    private PasswordRules(Set<String> place, @Nullable PasswordList list) {
        this.place = place;
        this.list = list;
    }

    /**
     * As a municipality has set them up.
     *
     * @param words what is easy to guess there besides its name, separated by commas or spaces
     * @param list the file with a larger list; empty: none
     * @throws IOException if the list cannot be read
     */
    public static PasswordRules of(String municipality, String words, String list) throws IOException {
        var place = new TreeSet<>(PRODUCT);
        Stream.of(municipality, words).flatMap(PasswordRules::words).forEach(place::add);
        return new PasswordRules(place, list.isEmpty() ? null : new PasswordList(Path.of(list)));
    }

    /** What is wrong with this password for this person, if anything. */
    public Optional<PasswordFault> fault(String password, String userName, String displayName) {
        if (password.length() < SHORTEST) {
            return Optional.of(new PasswordFault("password.short", SHORTEST));
        }
        if (password.length() > LONGEST || Spelling.small(password).contains(userName)) {
            return Optional.of(new PasswordFault("password.easy", LONGEST));
        }
        Optional<String> word = wordIn(password, userName, displayName);
        if (word.isPresent()) {
            return Optional.of(new PasswordFault("password.word", word.get()));
        }
        boolean common = password.chars().distinct().count() < FEWEST_CHARACTERS || COMMON.contain(password);
        return common || listed(password) ? Optional.of(new PasswordFault("password.common", "")) : Optional.empty();
    }

    private boolean listed(String password) {
        return list != null && list.contains(password);
    }

    private Optional<String> wordIn(String password, String userName, String displayName) {
        String plain = Spelling.plain(password);
        String unmasked = Spelling.unmasked(password);
        Predicate<String> inside =
                word -> plain.contains(Spelling.plain(word)) || unmasked.contains(Spelling.plain(word));
        return Stream.concat(Stream.concat(words(displayName), words(userName)), place.stream())
                .filter(inside)
                .findFirst();
    }

    /** The short ones stand in too many other words. */
    private static Stream<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text, -1))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(Spelling::small);
    }

    @Override
    public String toString() {
        return place.stream().collect(Collectors.joining(", ", "PasswordRules[", "]"));
    }
}
