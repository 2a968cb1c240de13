package dk.enindgang.writing;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is worth one line in the log a day, however often it is noticed. */
class DailyNews {

    /** By guide; there are no more than there are guides. */
    private final Map<String, LocalDate> told = new ConcurrentHashMap<>();

    /** Whether nobody has said it of this guide today; from now on somebody has. */
    boolean isNews(String slug, LocalDate today) {
        return !today.equals(told.put(slug, today));
    }
}
