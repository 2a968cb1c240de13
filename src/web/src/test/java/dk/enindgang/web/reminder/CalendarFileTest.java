package dk.enindgang.web.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.task.DueTask;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;

/** What a calendar reads of it. Reminder R6. */
class CalendarFileTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Instant NOW = Instant.parse("2027-03-26T08:00:00Z");
    private static final UUID REF = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void aTaskDueByTheEndOfADayStandsOnThatDay() throws IOException, ParserException {
        String file = file(new DueTask(REF, "Tal med barnet", Instant.parse("2027-03-31T21:59:59Z"), NOW))
                .replace("\r\n ", "");

        assertThat(file)
                .contains("DTSTART;VALUE=DATE:20270331\r\n", "DTEND;VALUE=DATE:20270401\r\n")
                .contains("UID:" + REF, "SUMMARY:Frist: Tal med barnet\r\n", "TRANSP:TRANSPARENT\r\n")
                .contains("/task/read?task=" + REF);
        assertThat(read(file).getComponents(VEvent.VEVENT)).hasSize(1);
    }

    @Test
    void oneWithinHoursStandsAtItsMoment() throws IOException, ParserException {
        String file = file(new DueTask(REF, "Vurdér straks", Instant.parse("2027-03-28T18:00:00Z"), NOW));

        assertThat(file).contains("DTSTART:20270328T173000Z\r\n", "DTEND:20270328T180000Z\r\n");
        read(file);
    }

    @Test
    void noTextBreaksOutOfItsLine() throws IOException, ParserException {
        String nasty = "Tal; om, det\r\nBEGIN:VEVENT\\n" + "æ".repeat(300);
        Calendar calendar = read(file(new DueTask(REF, nasty, NOW, NOW)));

        assertThat(calendar.getComponents(VEvent.VEVENT)).hasSize(1);
        assertThat(file(new DueTask(REF, nasty, NOW, NOW)).lines()).allMatch(line -> line.length() <= 75);
    }

    @Test
    void withoutTasksItIsACalendarWithNothingInIt() throws IOException, ParserException {
        assertThat(new CalendarBuilder().build(new StringReader(file())).getComponents(VEvent.VEVENT))
                .isEmpty();
    }

    private static String file(DueTask... tasks) {
        return new CalendarFile(DANISH, URI.create("https://enindgang.eksempelby.dk/"), NOW).of(List.of(tasks));
    }

    /** As a calendar program does, and judged by the rules of RFC 5545. */
    private static Calendar read(String file) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        ValidationResult result = calendar.validate();
        assertThat(result.getEntries()).isEmpty();
        return calendar;
    }
}
