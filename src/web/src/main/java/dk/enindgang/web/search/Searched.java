package dk.enindgang.web.search;

import dk.enindgang.platform.Sought;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The last few searches of a session, each under a number that means nothing elsewhere: it may stand in an address, and
 * what was typed may not.
 */
@SessionScoped
public class Searched implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int KEPT = 20;

    private final Map<String, String> words = new LinkedHashMap<>();

    /** @return the number it is kept under */
    public synchronized String keep(String typed) {
        String number = UUID.randomUUID().toString();
        words.put(
                number,
                typed.substring(0, Math.min(typed.length(), Sought.LONGEST)).strip());
        if (words.size() > KEPT) {
            words.remove(words.keySet().iterator().next());
        }
        return number;
    }

    /** Empty for a number of another session, and for one of long ago. */
    public synchronized Optional<String> find(String number) {
        return Optional.ofNullable(words.get(number));
    }
}
