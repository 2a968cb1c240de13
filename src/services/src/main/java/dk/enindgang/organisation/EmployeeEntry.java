package dk.enindgang.organisation;

import dk.enindgang.account.Profession;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A colleague as another system knows her, by that system's number. What it does not speak of is null and stays as it is;
 * what it empties is emptied. Phone and mail are hers once she is here (R6).
 */
public record EmployeeEntry(
        String number,
        String name,
        @Nullable String title,
        Profession profession,
        Spoken<Sector> sector,
        String phone,
        String mail,
        @Nullable Set<String> competences) {

    /** A choice another system may be silent about, or take away. */
    public record Spoken<T>(boolean said, Optional<T> value) {

        public static <T> Spoken<T> silent() {
            return new Spoken<>(false, Optional.empty());
        }

        public static <T> Spoken<T> of(Optional<T> value) {
            return new Spoken<>(true, value);
        }
    }

    /** What she will be, over what is known of her now. */
    EmployeeDetails over(@Nullable EmployeeDetails known, String kept) {
        Sector before = known == null ? null : known.sector();
        return new EmployeeDetails(
                name,
                title != null ? title : known == null ? "" : known.title(),
                profession,
                sector.said() ? sector.value().orElse(null) : before,
                competences != null ? competences : known == null ? Set.of() : known.competences(),
                known == null ? phone : known.phone(),
                known == null ? mail : known.mail(),
                kept);
    }
}
