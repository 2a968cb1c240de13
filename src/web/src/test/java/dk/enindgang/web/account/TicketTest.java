package dk.enindgang.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T07:00:00Z");

    private final Ticket ticket = new Ticket(UUID.randomUUID(), "a hash", MORNING);

    @Test
    void itHoldsForTwelveHoursAtTheLongest() { // R4
        assertThat(ticket.validAt(MORNING)).isTrue();
        assertThat(ticket.validAt(MORNING.plus(Duration.ofHours(12)).minusMillis(1)))
                .isTrue();
        assertThat(ticket.validAt(MORNING.plus(Duration.ofHours(12)))).isFalse();
    }

    @Test
    void itTravelsToAnotherNodeAndIsSmall() throws IOException, ClassNotFoundException { // R1
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(ticket);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(ticket);
        }
        assertThat(bytes.size()).isLessThan(1_000);
    }
}
