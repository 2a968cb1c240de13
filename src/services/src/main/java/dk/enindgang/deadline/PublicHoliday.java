package dk.enindgang.deadline;

/** A Danish public holiday (helligdag). */
public enum PublicHoliday {
    NEW_YEAR,
    MAUNDY_THURSDAY,
    GOOD_FRIDAY,
    EASTER,
    EASTER_MONDAY,

    /** Store Bededag, one until 2023. */
    GENERAL_PRAYER_DAY,
    ASCENSION_DAY,
    PENTECOST,
    WHIT_MONDAY,
    FIRST_CHRISTMAS_DAY,
    SECOND_CHRISTMAS_DAY,

    /** One that the calendar knows and this list does not, such as a new one. */
    OTHER;

    /** @param key as the calendar calls it: NEW_YEAR or christian.EASTER */
    static PublicHoliday called(String key) {
        String name = key.substring(key.lastIndexOf('.') + 1);
        for (PublicHoliday holiday : values()) {
            if (holiday.name().equals(name)) {
                return holiday;
            }
        }
        return OTHER;
    }
}
