package dk.enindgang.web.task;

import dk.enindgang.organisation.Absence;
import dk.enindgang.organisation.Responsible;
import dk.enindgang.platform.Clocks;
import dk.enindgang.task.TaskRow;
import dk.enindgang.web.frame.Language;
import dk.enindgang.web.frame.Texts;
import dk.enindgang.web.frame.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says when a task is due and why it is somebody's. */
@Named
@ApplicationScoped
public class TaskWords {

    /** A deadline that ends with its day. */
    private static final LocalTime END = LocalTime.of(23, 59, 59);

    private static final int WEEK = 7;

    @Inject
    Words words;

    @Inject
    Language language;

    @Inject
    Clock clock;

    /** Such as “i dag”, “på torsdag den 3. december” and “torsdag den 3. december 2027”; the guide's words without a day. */
    public String due(@Nullable Instant at, String guide) {
        if (at == null) {
            return guide.isEmpty() ? words.say("task.due.none") : words.say("task.due.words", guide);
        }
        LocalTime time = LocalTime.ofInstant(at, Clocks.DENMARK);
        String day = day(LocalDate.ofInstant(at, Clocks.DENMARK), LocalDate.now(clock));
        return time.equals(END)
                ? day
                : words.say("frame.moment", day, format("H.mm").format(time));
    }

    private String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return words.say("task.due.today");
        }
        if (day.equals(today.plusDays(1))) {
            return words.say("task.due.tomorrow", format("EEEE").format(day));
        }
        boolean soon = day.isAfter(today) && day.isBefore(today.plusDays(WEEK));
        return words.say(
                soon ? "task.due.soon" : "task.due.day",
                format("EEEE").format(day),
                format(soon ? "d. MMMM" : "d. MMMM yyyy").format(day));
    }

    /** A task as a line of a list says it. */
    public TaskLine line(TaskRow row) {
        String who = row.who().isEmpty() ? words.say("task.inbox", row.unit()) : row.who();
        String asked = row.asked().isEmpty() ? "" : " · " + words.say("task.asked", row.asked());
        Absence away = row.absence();
        return new TaskLine(
                row,
                state(row.due(), row.isDone()),
                due(row.due(), row.words()),
                who + asked,
                away == null ? "" : absence(row.who(), away));
    }

    /** As the mark {@code e:due} has it. */
    public String state(@Nullable Instant at, boolean done) {
        if (done) {
            return "done";
        }
        if (at == null) {
            return "later";
        }
        if (at.isBefore(clock.instant())) {
            return "over";
        }
        return LocalDate.ofInstant(at, Clocks.DENMARK).isAfter(LocalDate.now(clock)) ? "later" : "soon";
    }

    /** Such as “Vikar for Thomas Vindelev, som er fri til og med 3. december 2026”; “Du følger guiden” to herself. */
    public String why(Responsible who, @Nullable UUID me) {
        LocalDate until = who.until();
        String away = until == null ? words.say("task.until.open") : words.say("task.until", words.date(until));
        boolean you = me != null && me.equals(who.employee());
        String whose = you && who.because().isEmpty() ? "task.you." : "ResponsibleReason.";
        return words.say(whose + who.reason().name(), who.because(), away);
    }

    /** Such as “Thomas Vindelev er fri til og med 3. december 2026”. */
    public String absence(String name, Absence absence) {
        LocalDate until = absence.until();
        if (absence.left()) {
            return words.say("task.away.left", name);
        }
        return until == null
                ? words.say("task.away", name, words.say("task.until.open"))
                : words.say("task.away", name, words.say("task.until", words.date(until)));
    }

    private DateTimeFormatter format(String pattern) {
        return Texts.format(language.getLocale(), pattern);
    }
}
