package dk.enindgang.guide.check;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When somebody answers, read from what people write: Hverdage 8.00-15.30, torsdag til 17.00. Minute by minute of a week. */
final class OpenHours {

    static final int DAY = 24 * 60;

    private static final int WEEK = 7 * DAY;

    /** Longer than anybody writes it. */
    private static final int LONGEST = 300;

    private static final List<String> DAYS =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");

    private static final Pattern ALWAYS = Pattern.compile("altid(?: åbent?)?|døgnet rundt|hele døgnet|24/7");
    private static final Pattern TIMES =
            Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?\\s*(?:-|–|til)\\s*(\\d{1,2})(?:[.:](\\d{2}))?");
    private static final Pattern UNTIL = Pattern.compile("til\\s+(\\d{1,2})(?:[.:](\\d{2}))?");
    private static final Pattern RANGE = Pattern.compile("(\\p{L}+dag)\\s*(?:-|–|til)\\s*(\\p{L}+dag).*");

    private static final Pattern WHOLE_DAYS =
            Pattern.compile("(?:hele )?(?:weekend(?:en|er)?|hverdage?|alle dage|hver dag|dagligt"
                    + "|\\p{L}+dage?(?:\\s*(?:-|–|til)\\s*\\p{L}+dage?)?)");

    private final BitSet open = new BitSet(WEEK);
    private BitSet days = new BitSet(DAYS.size());
    private int begins;

    /** Empty where it cannot be read. */
    static Optional<OpenHours> read(String written) {
        String text = written.toLowerCase(Locale.ROOT).strip();
        var hours = new OpenHours();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (ALWAYS.matcher(text).matches()) {
            hours.open.set(0, WEEK);
            return Optional.of(hours);
        }
        for (String part : text.split(",| og ", -1)) {
            if (!hours.take(part.strip())) {
                return Optional.empty();
            }
        }
        return Optional.of(hours);
    }

    void add(OpenHours other) {
        open.or(other.open);
    }

    /** The first minute of the week, from Monday at 0.00, in which nobody answers. */
    OptionalInt firstGap() {
        int minute = open.nextClearBit(0);
        return minute < WEEK ? OptionalInt.of(minute) : OptionalInt.empty();
    }

    private boolean take(String part) {
        BitSet named = named(part);
        if (!named.isEmpty()) {
            days = named;
        }
        Matcher times = TIMES.matcher(part);
        if (times.find()) {
            begins = minute(times.group(1), times.group(2));
            return open(minute(times.group(3), times.group(4)));
        }
        Matcher until = UNTIL.matcher(part);
        if (until.find()) {
            return open(minute(until.group(1), until.group(2)));
        }
        begins = 0;
        return !named.isEmpty() && WHOLE_DAYS.matcher(part).matches() && open(DAY);
    }

    /** A night belongs to the mornings at both ends of its days: who says weekdays from 15.30 to 8 means Monday too. */
    private boolean open(int ends) {
        if (days.isEmpty() || begins > DAY || ends > DAY) {
            return false;
        }
        days.stream().forEach(day -> {
            if (begins < ends) {
                open.set(day * DAY + begins, day * DAY + ends);
            } else {
                open.set(day * DAY + begins, (day + 1) * DAY);
                open.set(day * DAY, day * DAY + ends);
                int next = (day + 1) % DAYS.size();
                open.set(next * DAY, next * DAY + ends);
            }
        });
        return true;
    }

    private static BitSet named(String part) {
        var named = new BitSet(DAYS.size());
        Matcher range = RANGE.matcher(part);
        if (part.startsWith("hverdag")) {
            named.set(0, 5);
        } else if (part.contains("weekend")) {
            named.set(5, 7);
        } else if (part.startsWith("alle dage") || part.startsWith("dagligt") || part.startsWith("hver dag")) {
            named.set(0, 7);
        } else if (range.matches() && DAYS.contains(range.group(1)) && DAYS.contains(range.group(2))) {
            int last = DAYS.indexOf(range.group(2));
            for (int day = DAYS.indexOf(range.group(1)); day != last; day = (day + 1) % DAYS.size()) {
                named.set(day);
            }
            named.set(last);
        } else {
            DAYS.stream().filter(part::startsWith).forEach(day -> named.set(DAYS.indexOf(day)));
        }
        return named;
    }

    private static int minute(String hour, @org.jspecify.annotations.Nullable String minute) {
        return Integer.parseInt(hour) * 60 + (minute == null ? 0 : Integer.parseInt(minute));
    }
}
