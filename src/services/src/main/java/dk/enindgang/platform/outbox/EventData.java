package dk.enindgang.platform.outbox;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns an event's record into JSON, component by component: nothing hidden, no annotations, no classes to unlock. */
final class EventData {

    private static final JsonProvider JSON = JsonProvider.provider();

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            if (components == null) {
                throw new IllegalArgumentException(type + " is not a record");
            }
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
            }
            return components;
        }
    };

    private EventData() {}

    /** A component without a value is left out. */
    static String of(OutgoingEvent event) {
        var data = JSON.createObjectBuilder();
        for (RecordComponent component : COMPONENTS.get(event.getClass())) {
            Object value = value(component, event);
            if (value != null) {
                data.add(component.getName(), json(value));
            }
        }
        return data.build().toString();
    }

    /** Several, each with what stands beside its data in the outbox. */
    static String of(List<OutgoingEvent> events) {
        return events.stream()
                .map(event -> "{\"subject\":\"" + event.subject() + "\",\"type\":\"" + event.type() + "\",\"version\":"
                        + event.schemaVersion() + ",\"data\":" + of(event) + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static @Nullable Object value(RecordComponent component, OutgoingEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static JsonValue json(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        } else if (value instanceof Integer number) {
            return JSON.createValue(number);
        } else if (value instanceof Long number) {
            return JSON.createValue(number);
        } else if (value instanceof Enum<?> constant) {
            return JSON.createValue(constant.name());
        } else if (value instanceof List<?> list) {
            var array = JSON.createArrayBuilder();
            list.forEach(element -> array.add(json(element)));
            return array.build();
        } else if (value instanceof String
                || value instanceof UUID
                || value instanceof LocalDate
                || value instanceof Instant) {
            return JSON.createValue(value.toString());
        }
        throw new IllegalArgumentException("An event cannot carry a " + value.getClass());
    }
}
