package dk.enindgang.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;

/** The number a reader can give to those who help with it, and that stands with the cause in the log (R3). */
public final class Reference {

    /** Also the name of the answer's header. */
    public static final String HEADER = "X-Reference";

    private static final String QUIET = Reference.class.getName();

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Reference() {}

    /** Whether one was given, and with it something logged. */
    public static boolean given(HttpServletRequest request) {
        return request.getAttribute(HEADER) != null;
    }

    /** The same each time it is asked for one request. */
    public static String of(HttpServletRequest request) {
        String number = quiet(request);
        request.setAttribute(HEADER, number);
        return number;
    }

    /** The same number for a line in the log that nobody has to be told of. */
    public static String quiet(HttpServletRequest request) {
        Object made = request.getAttribute(QUIET);
        if (made != null) {
            return made.toString();
        }
        var letters = new StringBuilder();
        RANDOM.ints(8, 0, LETTERS.length()).forEach(i -> letters.append(LETTERS.charAt(i)));
        String number = letters.insert(4, '-').toString();
        request.setAttribute(QUIET, number);
        return number;
    }
}
