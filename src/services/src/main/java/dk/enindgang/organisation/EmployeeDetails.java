package dk.enindgang.organisation;

import dk.enindgang.account.Profession;
import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is written about a colleague. */
public record EmployeeDetails(
        String name,
        String title,
        Profession profession,
        @Nullable Sector sector,
        Set<String> competences,
        String phone,
        String mail,
        @Nullable String externalId)
        implements Serializable {

    private static final int COMPETENCE = 100;

    /** @throws dk.enindgang.platform.RuleViolation at the field that cannot be kept */
    public EmployeeDetails {
        name = Written.needed(name, "name");
        title = Written.line(title, "title", Written.LINE);
        var kept = new TreeSet<String>();
        for (String competence : competences) {
            kept.add(Written.line(competence, "competences", COMPETENCE));
        }
        kept.remove("");
        competences = kept;
        phone = Written.phone(phone);
        mail = Written.mail(mail);
        externalId = Written.externalId(externalId);
    }

    /** The competences as people write them. */
    public String competenceLine() {
        return String.join(", ", competences);
    }

    /** The number as a telephone dials it. */
    public String dial() {
        return phone.replace(" ", "");
    }
}
