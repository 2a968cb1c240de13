package dk.enindgang.platform.outbox;

import jakarta.json.spi.JsonProvider;
import java.util.Locale;

/** The CloudEvents 1.0 envelope, in the structured JSON form. */
final class Envelope {

    private static final JsonProvider JSON = JsonProvider.provider();

    private Envelope() {}

    /** The event as it travels; the data go in as they were written with the change. */
    static String of(WaitingEvent event, String source) {
        String head = JSON.createObjectBuilder()
                .add("specversion", "1.0")
                .add("id", event.ref().toString())
                .add("source", source)
                .add("type", event.type())
                .add("subject", event.subject().toString())
                .add("time", event.occurredAt().toString())
                .add("sequence", sequence(event.id()))
                .add("datacontenttype", "application/json")
                .add("dataschema", dataSchema(event.type(), event.schemaVersion()))
                .build()
                .toString();
        return head.substring(0, head.length() - 1) + ",\"data\":" + event.data() + "}";
    }

    /** A name, not an address: the same schema in every municipality, and nobody need be asked to read an event. */
    static String dataSchema(String type, int schemaVersion) {
        return "urn:enindgang:event:" + type + ":" + schemaVersion;
    }

    /** So wide that the order of the text is the order of the numbers. */
    private static String sequence(long id) {
        return String.format(Locale.ROOT, "%019d", id);
    }
}
