package dk.enindgang.organisation.intake;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dk.enindgang.platform.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds a message against {@code src/docs/events/in/organisation.schema.json}. */
final class MessageSchema {

    private final JsonSchema schema;

    MessageSchema() {
        var config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .build();
        try (InputStream file = MessageSchema.class.getResourceAsStream("/organisation/organisation.schema.json")) {
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(file, config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws RuleViolation with where it does not fit, and never with what stands there */
    void require(String text) {
        Set<ValidationMessage> faults;
        try {
            faults = schema.validate(text, InputFormat.JSON);
        } catch (RuntimeException unreadable) {
            throw new RuleViolation("organisation.intake.rule.schema", "/");
        }
        if (!faults.isEmpty()) {
            String places = faults.stream()
                    .map(fault -> fault.getInstanceLocation().toString())
                    .map(place -> place.isEmpty() ? "/" : place)
                    .distinct()
                    .sorted()
                    .limit(5)
                    .collect(Collectors.joining(", "));
            throw new RuleViolation("organisation.intake.rule.schema", places);
        }
    }
}
