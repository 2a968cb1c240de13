package dk.enindgang.organisation;

import dk.enindgang.account.Profession;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A colleague as another system knows her, by that system's number. Phone and mail are hers once she is here (R6). */
public record EmployeeEntry(
        String number,
        String name,
        String title,
        Profession profession,
        @Nullable Sector sector,
        String phone,
        String mail,
        Set<String> competences) {}
