package dk.enindgang.platform.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** One of each event the product can send, found in its class files and filled with plausible values. */
final class SampleEvents {

    private static final Path CLASSES = Path.of("target/classes");

    /** Texts have a form of their own; a new one needs its example here. */
    private static final Map<String, String> TEXTS = Map.of("guide", "bekymring-for-trivsel", "step", "0.1");

    private SampleEvents() {}

    static List<OutgoingEvent> all() {
        return types().stream().map(SampleEvents::sample).toList();
    }

    private static List<? extends Class<? extends OutgoingEvent>> types() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && name.startsWith("dk"))
                    .map(name -> type(
                            name.substring(0, name.length() - ".class".length()).replaceAll("[/\\\\]", ".")))
                    .filter(type -> OutgoingEvent.class.isAssignableFrom(type) && type != OutgoingEvent.class)
                    .<Class<? extends OutgoingEvent>>map(type -> type.asSubclass(OutgoingEvent.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, SampleEvents.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static OutgoingEvent sample(Class<? extends OutgoingEvent> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(components).map(SampleEvents::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private static Object value(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list) {
            return List.of(constants((Class<?>) list.getActualTypeArguments()[0]));
        }
        Class<?> type = component.getType();
        if (type == String.class) {
            return TEXTS.getOrDefault(component.getName(), "en helt fri tekst");
        } else if (type == UUID.class) {
            return UUID.randomUUID();
        } else if (type == int.class) {
            return 1;
        } else if (type == long.class) {
            return 1L;
        } else if (type == boolean.class) {
            return true;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 11, 22);
        } else if (type == Instant.class) {
            return Instant.parse("2026-11-22T09:00:00Z");
        } else if (type.isEnum()) {
            return constants(type)[0];
        }
        throw new IllegalArgumentException("No example for " + component);
    }

    /** Empty for what is no enum. */
    static Object[] constants(Class<?> type) {
        return type.isEnum() ? type.getEnumConstants() : new Object[0];
    }
}
