package dk.enindgang.web.frame;

import dk.enindgang.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Says values in the reader's language: enums, dates, and sentences with something in them. Made once: it knows nothing itself. */
@Named
@ApplicationScoped
public class Words {

    @Inject
    Language language;

    @Inject
    SignedIn signedIn;

    /** The word for an enum's value, such as SKAL; a level says “Niveau 2”. */
    public String of(@Nullable Object value) {
        if (value instanceof Enum<?> word) {
            return say(word.getDeclaringClass().getSimpleName() + "." + word.name());
        }
        return value instanceof Integer level ? say("frame.level", level) : String.valueOf(value);
    }

    /** A sentence of the bundles with up to three things in it. */
    public String say(String key, Object... arguments) {
        return Texts.say(language.getLocale(), key, arguments);
    }

    /** Who saved first: by name, or nobody in particular where the system did it. */
    public String theirs(@Nullable String by) {
        if (by == null) {
            return say("frame.theirs");
        }
        return by.equals(signedIn.getName()) ? say("frame.theirs.own") : say("frame.theirs.by", by);
    }

    /** What a page that changes something is headed by: what it is about, or the words for a new one. */
    public String about(String key, @Nullable String called) {
        return called == null || called.isEmpty() ? say(key) : say("frame.about", say(key), called);
    }

    /** Such as 0-17 år; before birth counts from -1. */
    public String ages(int from, int to) {
        return from < 0 ? say("frame.ages.unborn", to) : say("frame.ages", from, to);
    }

    /** Such as 3. december 2026. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : format("d. MMMM yyyy").format(day);
    }

    /** Such as fredag. */
    public String weekday(LocalDate day) {
        return format("EEEE").format(day);
    }

    /** Such as fredag 3. december. */
    public String day(LocalDate day) {
        return format("EEEE d. MMMM").format(day);
    }

    /** Such as fre. 3. dec. */
    public String shortDay(LocalDate day) {
        return format("EEE d. MMM").format(day);
    }

    /** Such as 1. marts 2027 til og med 31. marts 2027, one day alone, or from a day until further notice. */
    public String days(LocalDate begins, @Nullable LocalDate ends) {
        if (begins.equals(ends)) {
            return date(begins);
        }
        return ends == null ? say("frame.days.from", date(begins)) : say("frame.days", date(begins), date(ends));
    }

    /** Such as 3. december 2026 kl. 10.32, in Danish time. */
    public String moment(@Nullable Instant moment) {
        return moment == null
                ? ""
                : say(
                        "frame.moment",
                        format("d. MMMM yyyy").format(moment),
                        format("H.mm").format(moment));
    }

    /** The time of day, in Danish time. */
    public @Nullable LocalTime time(@Nullable Instant moment) {
        return moment == null ? null : LocalTime.ofInstant(moment, Clocks.DENMARK);
    }

    /** On which day a paragraph was last compared with the law. */
    public String checked(LocalDate day) {
        return say("frame.checked", date(day));
    }

    private DateTimeFormatter format(String pattern) {
        return Texts.format(language.getLocale(), pattern).withZone(Clocks.DENMARK);
    }
}
