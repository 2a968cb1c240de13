package dk.enindgang.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a user name is written: as typed, apart from case, composition of letters and spaces around it. */
final class UserNames {

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}._@+-]{1,100}");

    private UserNames() {}

    /** Empty if nobody can have that name. */
    static Optional<String> plain(String typed) {
        String plain = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return ALLOWED.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }
}
