package dk.enindgang.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the product sends and what src/docs/events promises are the same. */
class EventSchemasTest {

    static List<OutgoingEvent> events() {
        return SampleEvents.all();
    }

    @Test
    void theEventsAreFoundInTheProduct() {
        assertThat(events())
                .extracting(OutgoingEvent::type)
                .contains(
                        "dk.enindgang.access.urgent",
                        "dk.enindgang.guiderun.started",
                        "dk.enindgang.guiderun.stepped",
                        "dk.enindgang.guiderun.closed",
                        "dk.enindgang.handleguide.published");
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventKeepsToItsSchema(OutgoingEvent event) { // R2
        assertThat(faults(event)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventTravelsInAValidEnvelope(OutgoingEvent event) { // R2
        var waiting = new WaitingEvent(
                42,
                UUID.randomUUID(),
                event.subject(),
                event.type(),
                event.schemaVersion(),
                Instant.parse("2026-11-22T09:00:00.123456Z"),
                EventData.of(event),
                0);
        assertThat(EventSchema.envelope().faults(Envelope.of(waiting, "/en-indgang/eksempelby-kommune")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventStandsInTheAsyncApi(OutgoingEvent event) {
        assertThat(EventSchema.asyncApi())
                .contains("name: " + event.type() + "\n")
                .contains("$ref: " + event.type() + "." + event.schemaVersion() + ".schema.json\n");
    }

    @Test
    void noSchemaIsLeftWithoutItsEvent() {
        var known = new TreeSet<String>();
        events().forEach(event -> known.add(Envelope.dataSchema(event.type(), event.schemaVersion())));
        known.add(EventSchema.envelope().id());
        assertThat(EventSchema.all()).extracting(EventSchema::id).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void anEventWithoutASchemaIsFound() {
        assertThat(faults(new Happened(UUID.randomUUID(), 1))).containsExactly("no schema for " + Happened.TYPE);
    }

    @Test
    void aSchemaKeepsWhatItDoesNotKnowAndFreeTextOut() { // R2
        EventSchema stepped = EventSchema.of(events().stream()
                .filter(event -> event.type().endsWith(".stepped"))
                .findFirst()
                .orElseThrow());
        assertThat(stepped.faults("""
                {"run": "Anna Jensen", "guide": "Anna er ked af det", "edition": 0, "step": "Anna", "outcome": "SAD",
                 "changed": false, "note": "Anna"}""")).hasSize(6);
    }

    private static List<String> faults(OutgoingEvent event) {
        if (!EventSchema.exists(event)) {
            return List.of("no schema for " + event.type());
        }
        EventSchema schema = EventSchema.of(event);
        var faults = new ArrayList<>(schema.faults(EventData.of(event)));
        schema.freeTexts().forEach(name -> faults.add(name + " lets any words through"));
        if (!schema.json().path("additionalProperties").isBoolean()
                || schema.json().path("additionalProperties").asBoolean()) {
            faults.add("lets unknown properties through");
        }
        Stream.of(event.getClass().getRecordComponents())
                .filter(component ->
                        values(component).size() > 0 && !values(component).equals(schema.values(component.getName())))
                .forEach(component -> faults.add(component.getName() + " has other values than " + values(component)));
        return faults;
    }

    private static List<String> values(RecordComponent component) {
        Class<?> type = component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
        return Arrays.stream(SampleEvents.constants(type))
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
