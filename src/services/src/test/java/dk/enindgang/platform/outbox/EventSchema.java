package dk.enindgang.platform.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A schema file of {@code src/docs/events}. */
record EventSchema(Path file, JsonNode json) {

    private static final Path FOLDER = Path.of("../docs/events");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<EventSchema> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".schema.json"))
                    .sorted()
                    .map(EventSchema::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EventSchema envelope() {
        return read(FOLDER.resolve("cloudevent.schema.json"));
    }

    static boolean exists(OutgoingEvent event) {
        return Files.exists(fileOf(event));
    }

    static EventSchema of(OutgoingEvent event) {
        return read(fileOf(event));
    }

    static String asyncApi() {
        try {
            return Files.readString(FOLDER.resolve("asyncapi.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path fileOf(OutgoingEvent event) {
        return FOLDER.resolve(event.type() + "." + event.schemaVersion() + ".schema.json");
    }

    private static EventSchema read(Path file) {
        try {
            return new EventSchema(file, MAPPER.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return json.path("$id").asText();
    }

    /** What the schema has against the text; formats count. */
    List<String> faults(String text) {
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(json, config)
                .validate(text, InputFormat.JSON)
                .stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    /** The properties that let any words through. */
    List<String> freeTexts() {
        var free = new ArrayList<String>();
        json.path("properties").fields().forEachRemaining(property -> {
            JsonNode rule = property.getValue().path("type").asText().equals("array")
                    ? property.getValue().path("items")
                    : property.getValue();
            boolean bound = rule.has("pattern") || rule.has("enum") || rule.has("format");
            if (rule.path("type").asText().equals("string") && !bound) {
                free.add(property.getKey());
            }
        });
        return free;
    }

    /** The values a property may have, for those that list them. */
    List<String> values(String property) {
        var values = new ArrayList<String>();
        JsonNode rule = json.path("properties").path(property);
        JsonNode list = rule.has("items") ? rule.path("items").path("enum") : rule.path("enum");
        list.forEach(value -> values.add(value.asText()));
        return values;
    }
}
