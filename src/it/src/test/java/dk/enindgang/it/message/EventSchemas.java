package dk.enindgang.it.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dk.enindgang.it.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a receiver may rely on: the schema of the CloudEvents project, our envelope, and one schema for each event. */
final class EventSchemas {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EventSchemas() {}

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Every fault of an event, against all three. */
    static List<String> faults(String text) {
        JsonNode event = json(text);
        String[] name = event.path("dataschema").asText().split(":", -1);
        Path own =
                Project.path("src/docs/events/" + name[name.length - 2] + "." + name[name.length - 1] + ".schema.json");
        return Stream.of(
                        faults(
                                VersionFlag.V7,
                                Project.path("src/it/src/test/resources/message/cloudevents.json"),
                                event),
                        faults(VersionFlag.V202012, Project.path("src/docs/events/cloudevent.schema.json"), event),
                        faults(VersionFlag.V202012, own, event.path("data")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> faults(VersionFlag version, Path schema, JsonNode json) {
        return JsonSchemaFactory.getInstance(version).getSchema(json(Project.text(schema))).validate(json).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
