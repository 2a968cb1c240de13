package dk.enindgang.web.frame;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address within the application, safe to send a browser to. */
public final class OwnAddress {

    /** One slash, then no second one and nothing a browser reads as one; what is printable in ASCII. */
    private static final Pattern OWN =
            Pattern.compile("/(?![/\\\\])[\\x21\\x23-\\x3b\\x3d\\x3f-\\x5b\\x5d-\\x7e]{0,2000}");

    private OwnAddress() {}

    public static boolean is(@Nullable String address) {
        return address != null && OWN.matcher(address).matches();
    }

    /** The address if it is one of ours to come back to, else the first page. */
    public static String orHome(@Nullable String address) {
        return address != null && is(address) && !address.startsWith("/account/") ? address : "/";
    }
}
