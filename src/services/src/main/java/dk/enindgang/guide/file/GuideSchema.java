package dk.enindgang.guide.file;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** Holds a file against {@code guide.schema.json} and says in plain words what does not fit. */
final class GuideSchema {

    static final String SCHEMA = "/guides/guide.schema.json";

    /** As much of a value as is told. */
    private static final int MOST = 200;

    private final JsonSchema schema;

    GuideSchema() {
        var config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .build();
        try (InputStream file = GuideSchema.class.getResourceAsStream(SCHEMA)) {
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(file, config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(Tree tree, Faults faults) {
        for (ValidationMessage message : schema.validate(tree.json(), InputFormat.JSON)) {
            say(message, tree, faults);
        }
    }

    private static void say(ValidationMessage message, Tree tree, Faults faults) {
        String pointer = message.getInstanceLocation().toString();
        String property = message.getProperty();
        List<Object> limits = message.getArguments() == null ? List.of() : Arrays.asList(message.getArguments());
        int line = tree.line(pointer);
        switch (message.getType()) {
            case "required" -> {
                if (!tree.isUnread(pointer)) {
                    faults.add(tree.line(pointer + "/" + property), "schema.required", property);
                }
            }
            case "additionalProperties" ->
                faults.add(tree.line(pointer + "/" + property), "schema.additionalProperties", property);
            case "enum" -> faults.add(line, "schema.enum", value(tree, pointer), values(limits));
            case "const" -> faults.add(line, "schema.const", value(tree, pointer));
            case "type" -> faults.add(line, "schema.type", value(tree, pointer), Faults.text("type." + limits.get(1)));
            case "pattern" -> faults.add(line, pattern(pointer), value(tree, pointer));
            case "propertyNames" -> faults.add(line, "schema.propertyNames", property);
            case "format" -> faults.add(line, "schema.format", value(tree, pointer));
            case "maxLength" -> faults.add(line, "schema.maxLength", limits.get(0));
            case "minimum", "maximum" ->
                faults.add(line, "schema." + message.getType(), value(tree, pointer), limits.get(0));
            case "minItems" -> {
                if (!pointer.equals("/steps")) { // a rule says it better
                    faults.add(line, "schema.minItems");
                }
            }
            case "minLength", "uniqueItems" -> faults.add(line, "schema." + message.getType());
            default -> faults.add(line, "schema.other", message.getMessage());
        }
    }

    /** Only where it is spoken of: a thing with a hundred thousand fields is long, and each of them can be a fault. */
    private static String value(Tree tree, String pointer) {
        String value = String.valueOf(tree.at(pointer));
        return value.length() > MOST ? value.substring(0, MOST) + "…" : value;
    }

    private static String values(List<Object> limits) {
        return String.valueOf(limits.get(0)).replaceAll("[\\[\\]\"]", "").replaceAll(",\\s*", ", ");
    }

    private static String pattern(String pointer) {
        String own = "pattern." + pointer.substring(pointer.lastIndexOf('/') + 1);
        return Faults.knows(own) ? own : "schema.pattern";
    }
}
