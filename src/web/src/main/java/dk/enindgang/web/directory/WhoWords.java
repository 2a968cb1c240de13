package dk.enindgang.web.directory;

import dk.enindgang.directory.ContactChannel;
import dk.enindgang.directory.RuleLine;
import dk.enindgang.directory.WhoLine;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.Settings;
import dk.enindgang.web.frame.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says who answers, why, and until when. */
@ApplicationScoped
class WhoWords {

    @Inject
    Words words;

    @Inject
    Settings settings;

    /** @param at the moment that is asked about */
    Shown shown(WhoLine one, Instant at) {
        RuleLine line = one.line();
        String why = one.answers()
                ? words.of(line.rule().time())
                : words.of(one.turn().silence());
        return new Shown(
                line.name(),
                line.use(),
                line.value(),
                href(line.channel(), line.value()),
                why,
                until(one, at),
                about(line),
                stale(line.verifiedOn(), LocalDate.ofInstant(at, Clocks.DENMARK)));
    }

    /** R6: what nobody has ever looked at, too. */
    private boolean stale(@Nullable LocalDate verified, LocalDate day) {
        return verified == null || verified.isBefore(day.minusMonths(settings.directoryCheckMonths()));
    }

    private String until(WhoLine one, Instant at) {
        Instant changes = one.turn().changes();
        if (changes == null) {
            return words.say(one.answers() ? "directory.who.always" : "directory.who.never");
        }
        String moment = moment(changes.truncatedTo(ChronoUnit.MINUTES), at);
        return words.say(one.answers() ? "directory.who.until" : "directory.who.opens", moment);
    }

    /** The time alone on the same day, else the weekday and date with it. */
    private String moment(Instant moment, Instant at) {
        LocalDate day = LocalDate.ofInstant(moment, Clocks.DENMARK);
        if (day.equals(LocalDate.ofInstant(at, Clocks.DENMARK))) {
            return words.say("directory.who.today", time(moment));
        }
        return words.say("directory.who.day", words.weekday(day), words.date(day), time(moment));
    }

    private String time(Instant moment) {
        var time = moment.atZone(Clocks.DENMARK).toLocalTime();
        return "%d.%02d".formatted(time.getHour(), time.getMinute());
    }

    private String about(RuleLine line) {
        return Stream.of(
                        line.behind() == null ? "" : line.behind(),
                        line.note(),
                        line.authority() ? words.say("directory.who.authority") : "")
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(". "));
    }

    static String href(ContactChannel channel, String value) {
        return switch (channel) {
            case PHONE, ON_CALL -> "tel:" + value.replace(" ", "");
            case MAIL -> "mailto:" + value;
            case TEAMS -> value.startsWith("https://") ? value : "";
            case VISIT -> "";
        };
    }
}
