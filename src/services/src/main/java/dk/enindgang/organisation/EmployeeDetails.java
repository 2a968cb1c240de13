package dk.enindgang.organisation;

import dk.enindgang.account.Profession;
import dk.enindgang.platform.Rules;
import java.io.Serializable;
import java.util.Optional;
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

    /** @throws dk.enindgang.platform.RuleViolation at all fields that cannot be kept */
    public EmployeeDetails(
            String name,
            String title,
            Profession profession,
            @Nullable Sector sector,
            Set<String> competences,
            String phone,
            String mail,
            @Nullable String externalId) {
        var rules = new Rules();
        Optional<String> named = rules.ask(() -> Written.needed(name, "name"));
        Optional<String> titled = rules.ask(() -> Written.line(title, "title", Written.LINE));
        Optional<Set<String>> able = rules.ask(() -> kept(competences));
        Optional<String> called = rules.ask(() -> Written.phone(phone));
        Optional<String> written = rules.ask(() -> Written.mail(mail));
        Optional<String> known = rules.ask(() -> Written.line(externalId, "externalId", Written.EXTERNAL_ID));
        rules.end();
        this.name = named.orElseThrow();
        this.title = titled.orElseThrow();
        this.profession = profession;
        this.sector = sector;
        this.competences = able.orElseThrow();
        this.phone = called.orElseThrow();
        this.mail = written.orElseThrow();
        this.externalId = known.filter(id -> !id.isEmpty()).orElse(null);
    }

    private static Set<String> kept(Set<String> typed) {
        var kept = new TreeSet<String>();
        for (String competence : typed) {
            kept.add(Written.line(competence, "competences", COMPETENCE));
        }
        kept.remove("");
        return kept;
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
