package dk.enindgang.organisation.intake;

import dk.enindgang.account.Profession;
import dk.enindgang.organisation.EmployeeEntry;
import dk.enindgang.organisation.EmploymentEntry;
import dk.enindgang.organisation.Intake;
import dk.enindgang.organisation.Period;
import dk.enindgang.organisation.Sector;
import dk.enindgang.organisation.UnitEntry;
import dk.enindgang.organisation.UnitKind;
import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.RuleViolation;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A message about one unit, colleague or employment, read and found to keep to its schema (R5, R6). */
record IntakeMessage(String kind, String number, long version, JsonObject body) {

    static final int LONGEST = 20_000;

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
        return new IntakeMessage(
                body.getString("kind"), body.getString("number").strip(), version(body), body);
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

    void into(Intake intake) {
        switch (kind) {
            case "unit" ->
                intake.take(new UnitEntry(
                        number, text("name"), UnitKind.valueOf(text("unitKind")), maybe("parent"), period()));
            case "employee" ->
                intake.take(new EmployeeEntry(
                        number,
                        text("name"),
                        text("title"),
                        Profession.valueOf(text("profession")),
                        maybe("sector") == null ? null : Sector.valueOf(text("sector")),
                        text("phone"),
                        text("mail"),
                        competences()));
            default ->
                intake.take(new EmploymentEntry(number, text("employee"), text("unit"), text("title"), period()));
        }
    }

    private Set<String> competences() {
        return body.containsKey("competences")
                ? body.getJsonArray("competences").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toSet())
                : Set.of();
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
