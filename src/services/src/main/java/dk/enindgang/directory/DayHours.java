package dk.enindgang.directory;

import dk.enindgang.directory.who.Span;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day with hours of its own (særlig dag); without any it is closed. */
@Embeddable
public class DayHours implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "day")
    private LocalDate day;

    @Column(name = "begins")
    private @Nullable Integer begins;

    @Column(name = "ends")
    private @Nullable Integer ends;

    protected DayHours() {}

    DayHours(LocalDate day, @Nullable Span span) {
        this.day = day;
        begins = span == null ? null : span.begins();
        ends = span == null ? null : span.ends();
    }

    LocalDate day() {
        return day;
    }

    Optional<Span> span() {
        return begins == null || ends == null ? Optional.empty() : Optional.of(new Span(begins, ends));
    }
}
