package dk.enindgang.organisation.intake;

import dk.enindgang.account.Profession;
import dk.enindgang.organisation.EmployeeEntry;
import dk.enindgang.organisation.EmployeeEntry.Spoken;
import dk.enindgang.organisation.EmploymentEntry;
import dk.enindgang.organisation.Period;
import dk.enindgang.organisation.Sector;
import dk.enindgang.organisation.UnitEntry;
import dk.enindgang.organisation.UnitKind;
import dk.enindgang.platform.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of a file: its number and its cells. Reading one as something refuses what cannot be meant. */
record CsvRow(int line, Map<String, String> cells) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern(
                    "[uuuu-MM-dd][d-M-uuuu][d.M.uuuu][d/M/uuuu]")
            .withResolverStyle(ResolverStyle.STRICT);

    UnitEntry unit() {
        String parent = cell("hører under");
        return new UnitEntry(
                cell("nummer"), cell("navn"), word(UnitKind.class, "art"), parent.isEmpty() ? null : parent, period());
    }

    EmployeeEntry employee() {
        return new EmployeeEntry(
                cell("nummer"),
                cell("navn"),
                cells.get("stilling"),
                word(Profession.class, "faggruppe"),
                sector(),
                cell("telefon"),
                cell("mail"),
                competences());
    }

    EmploymentEntry employment() {
        return new EmploymentEntry(cell("nummer"), cell("medarbejder"), cell("enhed"), cells.get("stilling"), period());
    }

    private Spoken<Sector> sector() {
        if (!cells.containsKey("område")) {
            return Spoken.silent();
        }
        return Spoken.of(cell("område").isEmpty() ? Optional.empty() : Optional.of(word(Sector.class, "område")));
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    private @Nullable Set<String> competences() {
        if (!cells.containsKey("kompetencer")) {
            return null;
        }
        return Arrays.stream(cell("kompetencer").split("\\|"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
    }

    private <E extends Enum<E>> E word(Class<E> type, String column) {
        String written = cell(column).toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(written))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "organisation.intake.rule.word",
                        column,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private Period period() {
        LocalDate begins = day("fra");
        if (begins == null) {
            throw new RuleViolation("organisation.intake.rule.day", "fra");
        }
        return new Period(begins, day("til"));
    }

    private @Nullable LocalDate day(String column) {
        String written = cell(column);
        if (written.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(written, DAY);
        } catch (DateTimeException e) {
            throw new RuleViolation("organisation.intake.rule.day", column);
        }
    }
}
