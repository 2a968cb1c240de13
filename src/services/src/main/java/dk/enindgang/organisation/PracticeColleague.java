package dk.enindgang.organisation;

import dk.enindgang.account.Profession;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One invented colleague; some have an account, the others an empty user name. */
record PracticeColleague(
        String userName,
        String name,
        String title,
        Profession profession,
        @Nullable Sector sector,
        String competences,
        String unit) {

    EmployeeDetails details(int number) {
        return new EmployeeDetails(
                name,
                title,
                profession,
                sector,
                Set.copyOf(java.util.List.of(competences.split(", "))),
                "00 00 01 %02d".formatted(number),
                plain(name) + "@eksempelby.example",
                null);
    }

    /** The name as a mail address writes it. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace(' ', '.');
    }
}
