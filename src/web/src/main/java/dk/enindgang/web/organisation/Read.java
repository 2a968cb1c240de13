package dk.enindgang.web.organisation;

import dk.enindgang.web.frame.Address;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in an address, read for the pages here. */
final class Read {

    private Read() {}

    /** A choice in a list; nothing chosen is nothing. */
    static @Nullable UUID choice(@Nullable String text) {
        return text == null || text.isEmpty() ? null : Address.uuid(text);
    }

    /** A day as a date field writes it; anything else is today. */
    static LocalDate day(@Nullable String text, LocalDate today) {
        try {
            LocalDate day = text == null || text.isEmpty() ? today : LocalDate.parse(text);
            return day.getYear() < 1900 || day.getYear() > 2200 ? today : day;
        } catch (DateTimeException e) {
            return today;
        }
    }
}
