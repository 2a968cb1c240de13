package dk.enindgang.directory.who;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a day to a day, both included; what is missing has no end on that side. */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) implements Serializable {

    public static final Days ALL = new Days(null, null);

    public boolean has(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
