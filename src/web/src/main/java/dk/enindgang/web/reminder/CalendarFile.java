package dk.enindgang.web.reminder;

import dk.enindgang.platform.Clocks;
import dk.enindgang.task.DueTask;
import dk.enindgang.web.frame.Texts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Tasks as a calendar (RFC 5545): those due by the end of a day stand on the day, the others at their moment. */
final class CalendarFile {

    /** How long before its last moment something is shown, so that a calendar gives it room. */
    private static final Duration LENGTH = Duration.ofMinutes(30);

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final Locale locale;
    private final String base;
    private final Instant now;

    CalendarFile(Locale locale, URI base, Instant now) {
        this.locale = locale;
        this.base = base.toString().replaceAll("/+$", "");
        this.now = now;
    }

    String of(List<DueTask> tasks) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//En Indgang//Opgaver//DA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", say("reminder.calendar.name")));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        tasks.forEach(task -> calendar.add(event(task)));
        return folded(calendar);
    }

    /** Long lines are folded, as the standard wants it. */
    private static String folded(Calendar calendar) {
        var file = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    private VEvent event(DueTask task) {
        ZonedDateTime due = task.dueAt().atZone(Clocks.DENMARK);
        var event = new VEvent(false);
        event.add(new Uid(task.ref() + "@en-indgang"));
        event.add(new DtStamp(now));
        event.add(new LastModified(task.touchedAt()));
        if (due.toLocalTime().isBefore(END_OF_DAY)) {
            during(event, task.dueAt().minus(LENGTH), task.dueAt());
        } else {
            during(event, due.toLocalDate(), due.toLocalDate().plusDays(1));
        }
        event.add(new Summary(say("reminder.calendar.task", task.title())));
        event.add(new Description(say("reminder.calendar.help")));
        event.add(new Url(URI.create(base + "/task/read?task=" + task.ref())));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static <T extends Temporal> void during(VEvent event, T from, T until) {
        event.add(new DtStart<>(from));
        event.add(new DtEnd<>(until));
    }

    private String say(String key, Object... arguments) {
        return Texts.say(locale, key, arguments);
    }
}
