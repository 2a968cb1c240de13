package dk.enindgang.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;

/** The number a reader can give to those who help with it, and that stands with the cause in the log (R3). */
public final class Reference {

    /** Also the name of the answer's header. */
    public static final String HEADER = "X-Reference";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Reference() {}

    /** Whether one was given, and with it something logged. */
    public static boolean given(HttpServletRequest request) {
        return request.getAttribute(HEADER) != null;
    }

    /** The same each time it is asked for one request. */
    public static String of(HttpServletRequest request) {
        Object given = request.getAttribute(HEADER);
        if (given != null) {
            return given.toString();
        }
        var number = new StringBuilder();
        RANDOM.ints(8, 0, LETTERS.length()).forEach(i -> number.append(LETTERS.charAt(i)));
        String made = number.insert(4, '-').toString();
        request.setAttribute(HEADER, made);
        return made;
    }
}
