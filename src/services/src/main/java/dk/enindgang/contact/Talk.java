package dk.enindgang.contact;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the talk with the family before it gets a new contact person (R4).
 *
 * @param with who was there
 * @param known what the family need not tell again
 * @param wishes what the child wants the new one to know
 */
public record Talk(@Nullable LocalDate on, String with, String known, String wishes) implements Serializable {

    /** Whether it has been held. */
    public boolean isHeld() {
        return on != null && !with.isEmpty();
    }
}
