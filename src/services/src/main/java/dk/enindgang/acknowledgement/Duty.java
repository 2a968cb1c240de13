package dk.enindgang.acknowledgement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That the reader has to read a guide, since when, and when she said that she has. */
public record Duty(LocalDate since, @Nullable Instant readAt) {

    public boolean open() {
        return readAt == null;
    }
}
