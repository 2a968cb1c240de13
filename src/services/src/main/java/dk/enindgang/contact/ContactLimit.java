package dk.enindgang.contact;

/** What the municipality finds too long or too many (grænse): days without contact at a level, and families of one colleague. */
public enum ContactLimit {
    /** Days at level 0. */
    SILENT_0("silent0"),
    /** Days at level 1. */
    SILENT_1("silent1"),
    /** Days at level 2. */
    SILENT_2("silent2"),
    /** Days at level 3. */
    SILENT_3("silent3"),
    /** Families of one colleague. */
    FAMILIES("families");

    private final String field;

    ContactLimit(String field) {
        this.field = field;
    }

    /** What the field of a page is called in which it is typed. */
    public String field() {
        return field;
    }
}
