package dk.enindgang.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at a request before anything is done with it (R1-R3). Cheap questions first; the body is read last. */
final class Intake {

    static final int LONGEST_BODY = 1_000_000;

    /** Three files of two million bytes, and what lies between them. */
    static final int LONGEST_UPLOAD = 6_100_000;

    /** The pages that take files. */
    private static final Set<String> UPLOADS = Set.of("/organisation/import", "/writing/import", "/exchange/take");

    static final int LONGEST_QUERY = 4_000;
    static final int LONGEST_PATH = 300;

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Pattern ADDRESS = Pattern.compile("(/[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*)+|/");
    private static final Pattern FILE_OF_A_PAGE = Pattern.compile(".*\\.(xhtml|jsf|faces|jsp|jspx)");
    private static final Pattern FORM =
            Pattern.compile("application/x-www-form-urlencoded(\\s*;\\s*charset\\s*=\\s*\"?utf-8\"?)?");

    private static final Pattern PARTS =
            Pattern.compile("multipart/form-data; *boundary=[A-Za-z0-9'()+_,./:=?-]{1,70}");

    /** Looked for, not matched as a whole: a group that repeats takes the stack with it on a long query. */
    private static final Pattern UNREADABLE = Pattern.compile("[^\\x21\\x23-\\x7e]|%(?![0-9A-Fa-f]{2})");

    private static final Pattern UNSEEN = Pattern.compile("(?i)%(0[0-8bcef]|1[0-9a-f]|7f)");
    private static final Pattern RESOURCE_PART = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

    private final Origin origin;

    Intake(Origin origin) {
        this.origin = origin;
    }

    /** The first thing that is wrong with it, if any. */
    Optional<Refusal> refusal(HttpServletRequest request) {
        Refusal first = head(request);
        if (first == null) {
            first = body(request);
        }
        return Optional.ofNullable(first == null ? Parameters.refusal(request) : first);
    }

    private @Nullable Refusal head(HttpServletRequest request) {
        if (!METHODS.contains(request.getMethod())) {
            return Refusal.METHOD;
        }
        if (Collections.list(request.getHeaders("Host")).size() > 1) {
            return Refusal.HOST;
        }
        Refusal address = address(request);
        return address == null ? query(request) : address;
    }

    /** The server takes a session's id out of the address, and would go by it, whatever it is told about cookies. */
    private static @Nullable Refusal address(HttpServletRequest request) {
        if (request.isRequestedSessionIdFromURL()) {
            return Refusal.ADDRESS;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.length() > LONGEST_PATH) {
            return Refusal.ADDRESS_TOO_LONG;
        }
        boolean resource = path.startsWith("/jakarta.faces.resource/");
        boolean inner = path.toUpperCase(Locale.ROOT).contains("-INF") || path.startsWith("/resources/");
        boolean fileOfPage = FILE_OF_A_PAGE.matcher(path).matches() && !resource;
        return !ADDRESS.matcher(path).matches() || inner || fileOfPage ? Refusal.ADDRESS : null;
    }

    private static @Nullable Refusal query(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return null;
        }
        if (query.length() > LONGEST_QUERY) {
            return Refusal.ADDRESS_TOO_LONG;
        }
        boolean readable =
                !UNREADABLE.matcher(query).find() && !UNSEEN.matcher(query).find();
        return readable ? resourceParts(request, query) : Refusal.QUERY;
    }

    /** A resource is named by plain words; a library, contract or locale that climbs leads nowhere. */
    private static @Nullable Refusal resourceParts(HttpServletRequest request, String query) {
        if (!request.getRequestURI().contains("/jakarta.faces.resource/")) {
            return null;
        }
        for (String part : query.split("&", -1)) {
            String value = part.substring(part.indexOf('=') + 1);
            if (value.length() > LONGEST_PATH || !RESOURCE_PART.matcher(value).matches()) {
                return Refusal.ADDRESS;
            }
        }
        return null;
    }

    private @Nullable Refusal body(HttpServletRequest request) {
        if (request.getHeader("Transfer-Encoding") != null) {
            return Refusal.LENGTH_UNKNOWN;
        }
        boolean post = request.getMethod().equals("POST");
        if (!post) {
            return request.getContentLengthLong() > 0 ? Refusal.BODY_WHERE_NONE_BELONGS : null;
        }
        if (!origin.ours(request) && !byAMachine(request)) {
            return Refusal.FOREIGN_ORIGIN;
        }
        if (request.getContentLengthLong() < 0) {
            return Refusal.LENGTH_UNKNOWN;
        }
        int longest = takesFiles(request) ? LONGEST_UPLOAD : LONGEST_BODY;
        return request.getContentLengthLong() > longest ? Refusal.TOO_LARGE : contentType(request);
    }

    /** No browser leaves out both; what a machine sends carries its own proof. */
    private static boolean byAMachine(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return Place.of(path) == Place.NOTICE
                && request.getHeader("Origin") == null
                && request.getHeader("Sec-Fetch-Site") == null;
    }

    /** As it was sent: the server's own answer has our charset in it. */
    private static @Nullable Refusal contentType(HttpServletRequest request) {
        List<String> types = Collections.list(request.getHeaders("Content-Type"));
        if (types.isEmpty() && request.getContentLengthLong() == 0) {
            return null;
        }
        boolean form = types.size() == 1
                && (FORM.matcher(types.get(0).strip().toLowerCase(Locale.ROOT)).matches()
                        || (takesFiles(request)
                                && PARTS.matcher(types.get(0).strip()).matches()));
        return form ? null : Refusal.CONTENT_TYPE;
    }

    private static boolean takesFiles(HttpServletRequest request) {
        return UPLOADS.contains(
                request.getRequestURI().substring(request.getContextPath().length()));
    }
}
