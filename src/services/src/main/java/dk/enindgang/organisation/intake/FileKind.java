package dk.enindgang.organisation.intake;

import java.util.List;
import java.util.Set;

/** What a file is about (filens indhold). */
public enum FileKind {
    /** Enheder. */
    UNITS,
    /** Medarbejdere. */
    EMPLOYEES,
    /** Ansættelser. */
    EMPLOYMENTS;

    /** As the first line of the file names them. */
    List<String> columns() {
        return switch (this) {
            case UNITS -> List.of("nummer", "navn", "art", "hører under", "fra", "til");
            case EMPLOYEES ->
                List.of("nummer", "navn", "stilling", "faggruppe", "område", "telefon", "mail", "kompetencer");
            case EMPLOYMENTS -> List.of("nummer", "medarbejder", "enhed", "stilling", "fra", "til");
        };
    }

    /** What a system may not know; without the column it stays as it is. */
    Set<String> optional() {
        return switch (this) {
            case UNITS -> Set.of();
            case EMPLOYEES -> Set.of("stilling", "område", "kompetencer");
            case EMPLOYMENTS -> Set.of("stilling");
        };
    }
}
