package dk.enindgang.organisation.intake;

import dk.enindgang.account.Profession;
import dk.enindgang.organisation.EmployeeEntry;
import dk.enindgang.organisation.EmployeeEntry.Spoken;
import dk.enindgang.organisation.EmploymentEntry;
import dk.enindgang.organisation.Intake;
import dk.enindgang.organisation.Period;
import dk.enindgang.organisation.Sector;
import dk.enindgang.organisation.UnitEntry;
import dk.enindgang.organisation.UnitKind;
import dk.enindgang.organisation.Unknown;
import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.RuleViolation;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A message about one unit, colleague or employment, read and found to keep to its schema (R5, R6). */
record IntakeMessage(String kind, String number, long version, JsonObject body) {

    static final int LONGEST = 20_000;

    private static final String BEFORE_UNIT = "organisation.rule.beforeUnit";
    private static final String AFTER_UNIT = "organisation.rule.afterUnit";

    /** What the order of messages decides, or what somebody here has to do first. */
    private static final Set<String> LATER = Set.of(
            BEFORE_UNIT,
            AFTER_UNIT,
            "organisation.rule.employedAlready",
            "organisation.rule.openWork",
            "organisation.rule.leadsThen",
            "organisation.rule.unitHolds");

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final MessageSchema SCHEMA = new MessageSchema();

    /** @throws RuleViolation if it is no such message */
    static IntakeMessage read(String text) {
        if (text.length() > LONGEST) {
            throw new RuleViolation("organisation.intake.rule.longMessage", LONGEST);
        }
        if (CprPattern.in(text)) {
            throw new RuleViolation("organisation.intake.rule.cprMessage");
        }
        SCHEMA.require(text);
        JsonObject body = json(text);
        requireLetters(body.toString());
        return new IntakeMessage(
                body.getString("kind"), body.getString("number").strip(), version(body), body);
    }

    /** The database has no place for half a character; the schema has refused those that cannot be seen. */
    private static void requireLetters(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new RuleViolation("organisation.rule.letters");
        }
    }

    private static JsonObject json(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException e) {
            throw new RuleViolation("organisation.intake.rule.schema", "/");
        }
    }

    private static long version(JsonObject body) {
        try {
            return body.getJsonNumber("version").longValueExact();
        } catch (ArithmeticException e) {
            throw new RuleViolation("organisation.intake.rule.schema", "/version");
        }
    }

    /** Whether it can be taken once something else has come or been done; anything else stays wrong. */
    boolean mayComeTrue(RuleViolation reason) {
        return reason instanceof Unknown || LATER.contains(String.valueOf(reason.getMessage()));
    }

    /** The number it is tried again for. */
    String waitsFor(RuleViolation reason) {
        if (reason instanceof Unknown missing) {
            return missing.number();
        }
        return isEmployment() ? text(isOfUnit(reason) ? "unit" : "employee") : number;
    }

    private static boolean isOfUnit(RuleViolation reason) {
        return BEFORE_UNIT.equals(reason.getMessage()) || AFTER_UNIT.equals(reason.getMessage());
    }

    boolean isEmployment() {
        return kind.equals("employment");
    }

    String employee() {
        return text("employee");
    }

    /** The numbers something is new about when it has been taken. */
    List<String> touches() {
        return isEmployment() ? List.of(number, employee(), text("unit")) : List.of(number);
    }

    void into(Intake intake) {
        switch (kind) {
            case "unit" ->
                intake.take(new UnitEntry(
                        number, text("name"), UnitKind.valueOf(text("unitKind")), maybe("parent"), period()));
            case "employee" ->
                intake.take(new EmployeeEntry(
                        number,
                        text("name"),
                        maybe("title"),
                        Profession.valueOf(text("profession")),
                        sector(),
                        text("phone"),
                        text("mail"),
                        competences()));
            default ->
                intake.take(new EmploymentEntry(number, text("employee"), text("unit"), maybe("title"), period()));
        }
    }

    private Spoken<Sector> sector() {
        if (!body.containsKey("sector")) {
            return Spoken.silent();
        }
        String written = text("sector");
        return Spoken.of(written.isEmpty() ? Optional.empty() : Optional.of(Sector.valueOf(written)));
    }

    private @Nullable Set<String> competences() {
        return body.containsKey("competences")
                ? body.getJsonArray("competences").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toSet())
                : null;
    }

    private Period period() {
        String ends = maybe("ends");
        return new Period(LocalDate.parse(text("begins")), ends == null ? null : LocalDate.parse(ends));
    }

    private String text(String name) {
        return body.getString(name, "").strip();
    }

    private @Nullable String maybe(String name) {
        return body.containsKey(name) ? text(name) : null;
    }
}
