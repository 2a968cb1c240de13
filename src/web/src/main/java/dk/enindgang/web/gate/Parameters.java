package dk.enindgang.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, as far as they can be judged without knowing the page (R3). */
final class Parameters {

    /** Fewer than the server itself reads: it leaves out the rest without a word. */
    static final int MOST = 500;

    static final int LONGEST_NAME = 200;

    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    /** What Faces writes for a state that is kept on the server. Nothing else is ever unpacked. */
    private static final Pattern KEPT_STATE = Pattern.compile("-?\\d{1,20}:-?\\d{1,20}");

    /** Said once by an honest page; said twice, two readers could understand two things. */
    private static final List<String> SINGLE = List.of(
            VIEW_STATE,
            "jakarta.faces.source",
            "jakarta.faces.partial.ajax",
            "jakarta.faces.partial.execute",
            "jakarta.faces.partial.render",
            "primefaces.nonce");

    private Parameters() {}

    static @Nullable Refusal refusal(HttpServletRequest request) {
        if (request.getQueryString() == null && !request.getMethod().equals("POST")) {
            return null;
        }
        Map<String, String[]> all = read(request);
        if (all == null || all.size() > MOST || SINGLE.stream().anyMatch(name -> count(all, name) > 1)) {
            return Refusal.PARAMETERS;
        }
        long values = 0;
        for (Map.Entry<String, String[]> one : all.entrySet()) {
            values += one.getValue().length;
            if (one.getKey().length() > LONGEST_NAME || unseen(one.getKey()) || unseen(one.getValue())) {
                return Refusal.PARAMETERS;
            }
        }
        if (values > MOST) {
            return Refusal.PARAMETERS;
        }
        return stateRefusal(request, all);
    }

    /** A page is changed only by a post that carries the state it was given. */
    private static @Nullable Refusal stateRefusal(HttpServletRequest request, Map<String, String[]> all) {
        String[] state = all.get(VIEW_STATE);
        if (state == null) {
            boolean toPage = request.getMethod().equals("POST") && isFaces(request);
            return toPage ? Refusal.VIEW_STATE : null;
        }
        boolean kept = request.getMethod().equals("POST")
                && KEPT_STATE.matcher(state[0]).matches();
        return kept ? null : Refusal.VIEW_STATE;
    }

    private static boolean isFaces(HttpServletRequest request) {
        return request.getHttpServletMapping().getServletName().equals("faces");
    }

    /** Nothing if the server itself cannot read them. */
    private static @Nullable Map<String, String[]> read(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private static int count(Map<String, String[]> all, String name) {
        String[] values = all.get(name);
        return values == null ? 0 : values.length;
    }

    /** Signs nobody types: PostgreSQL refuses some of them, and none belongs in a text. */
    private static boolean unseen(String... values) {
        for (String value : values) {
            if (value.chars().anyMatch(Parameters::unseen)) {
                return true;
            }
        }
        return false;
    }

    private static boolean unseen(int c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7f;
    }
}
