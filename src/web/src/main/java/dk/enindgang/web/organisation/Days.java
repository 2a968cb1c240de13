package dk.enindgang.web.organisation;

import dk.enindgang.organisation.Period;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first and perhaps the last day, as they are typed. */
public class Days implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate begins = LocalDate.EPOCH;

    private @Nullable LocalDate ends;

    /** Proposes a day, until further notice. */
    void begin(LocalDate day) {
        begins = day;
    }

    void show(Period period) {
        begins = period.getBegins();
        ends = period.getEnds();
    }

    void bringBack(Typed typed) {
        LocalDate first = typed.day("begins", begins);
        begins = first == null ? begins : first;
        ends = typed.day("ends", ends);
    }

    Period period() {
        return new Period(begins, ends);
    }

    public LocalDate getBegins() {
        return begins;
    }

    public void setBegins(LocalDate begins) {
        this.begins = begins;
    }

    public @Nullable LocalDate getEnds() {
        return ends;
    }

    public void setEnds(@Nullable LocalDate ends) {
        this.ends = ends;
    }
}
