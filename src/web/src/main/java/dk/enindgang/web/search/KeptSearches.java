package dk.enindgang.web.search;

import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.Sought;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a session keeps of its searches; never changed in place. It is sealed with the number that stands in the address, and
 * the number is not here: whoever has the session alone has no word of it. With a CPR number it is handed out once.
 */
final class KeptSearches implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 20;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    static final KeptSearches NONE = new KeptSearches(new LinkedHashMap<>());

    /** One of them, as it is kept. */
    private record Kept(String sealed, Instant until, boolean once) implements Serializable {}

    private final LinkedHashMap<String, Kept> searches;

    private KeptSearches(Map<String, Kept> searches) {
        this.searches = new LinkedHashMap<>(searches);
    }

    /** The same and one more; without those that are too old or too many. */
    KeptSearches with(String number, String typed, Instant now) {
        String words =
                typed.substring(0, Math.min(typed.length(), Sought.LONGEST)).strip();
        var key = new SearchKey(number);
        var more = new LinkedHashMap<>(searches);
        more.values().removeIf(one -> !one.until().isAfter(now));
        more.put(key.place(), new Kept(key.seal(words), now.plus(LONGEST), CprPattern.soughtIn(words)));
        if (more.size() > MOST) {
            more.remove(more.keySet().iterator().next());
        }
        return new KeptSearches(more);
    }

    /** What was typed, if it is kept still. */
    Optional<String> find(String number, Instant now) {
        var key = new SearchKey(number);
        return Optional.ofNullable(searches.get(key.place()))
                .filter(one -> one.until().isAfter(now))
                .map(one -> key.open(one.sealed()));
    }

    /** What is left when that one was read: all, or all others where it is handed out once. */
    KeptSearches read(String number) {
        String place = new SearchKey(number).place();
        Kept one = searches.get(place);
        if (one == null || !one.once()) {
            return this;
        }
        var left = new LinkedHashMap<>(searches);
        left.remove(place);
        return new KeptSearches(left);
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "KeptSearches";
    }
}
