package dk.enindgang.directory;

import dk.enindgang.directory.who.Span;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.DayOfWeek;

/** Hours that begin on a weekday (ugens åbningstid). */
@Embeddable
public class WeeklyHours implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "weekday")
    private int weekday;

    @Column(name = "begins")
    private int begins;

    @Column(name = "ends")
    private int ends;

    protected WeeklyHours() {}

    WeeklyHours(DayOfWeek day, Span span) {
        weekday = day.getValue();
        begins = span.begins();
        ends = span.ends();
    }

    DayOfWeek day() {
        return DayOfWeek.of(weekday);
    }

    Span span() {
        return new Span(begins, ends);
    }
}
