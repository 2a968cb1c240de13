package dk.enindgang.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventDataTest {

    private static final UUID SOMEBODY = UUID.fromString("6f1c1a58-5a0a-4f0e-9f43-1d1a0f9b2c11");

    enum Color {
        RED,
        GREEN
    }

    record Everything(
            UUID ref,
            String text,
            int number,
            long large,
            boolean truth,
            Color color,
            LocalDate day,
            Instant moment,
            List<Color> colors,
            @Nullable String nothing)
            implements OutgoingEvent {
        @Override
        public String type() {
            return "dk.enindgang.test.everything";
        }

        @Override
        public UUID subject() {
            return ref;
        }
    }

    record Odd(Object thing) implements OutgoingEvent {
        @Override
        public String type() {
            return "dk.enindgang.test.odd";
        }

        @Override
        public UUID subject() {
            return SOMEBODY;
        }
    }

    @Test
    void everyComponentBecomesAFieldAndAnEmptyOneIsLeftOut() { // R2
        var event = new Everything(
                SOMEBODY,
                "linje \"1\"\nlinje 2: æøå",
                7,
                9_000_000_000L,
                true,
                Color.GREEN,
                LocalDate.of(2026, 2, 28),
                Instant.parse("2026-11-22T09:00:00Z"),
                List.of(Color.RED, Color.GREEN),
                null);
        assertThat(EventData.of(event))
                .isEqualTo("{\"ref\":\"" + SOMEBODY + "\",\"text\":\"linje \\\"1\\\"\\nlinje 2: æøå\",\"number\":7,"
                        + "\"large\":9000000000,\"truth\":true,\"color\":\"GREEN\",\"day\":\"2026-02-28\","
                        + "\"moment\":\"2026-11-22T09:00:00Z\",\"colors\":[\"RED\",\"GREEN\"]}");
    }

    @Test
    void whatHasNoPlainFormIsNotSent() { // R2
        assertThatThrownBy(() -> EventData.of(new Odd(new Thread())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Thread");
    }

    @Test
    void onlyARecordIsAnEvent() { // R2
        OutgoingEvent notARecord = new OutgoingEvent() {
            @Override
            public String type() {
                return "x";
            }

            @Override
            public UUID subject() {
                return SOMEBODY;
            }
        };
        assertThatThrownBy(() -> EventData.of(notARecord)).hasMessageContaining("not a record");
    }
}
