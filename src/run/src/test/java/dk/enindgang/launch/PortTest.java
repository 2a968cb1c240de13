package dk.enindgang.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** R6. */
class PortTest {

    @Test
    void aFreePortIsTaken() throws IOException {
        int port = EmbeddedDatabase.freePort();

        assertThatCode(() -> Port.requireFree(port)).doesNotThrowAnyException();
    }

    @Test
    void aTakenPortIsToldWithAnotherToTry() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, Port.here())) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> Port.requireFree(port))
                    .isInstanceOf(Refusal.class)
                    .hasMessageMatching(
                            "Port " + port + " er optaget af et andet program; stop det, eller vælg en anden"
                                    + " port, for eksempel -Dport=(?!" + port + "\\D)\\d+\\.");
        }
    }

    @Test
    void aPortThatAnotherHoldsOnAllAddressesIsTakenToo() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThatThrownBy(() -> Port.requireFree(other.getLocalPort())).isInstanceOf(Refusal.class);
        }
    }
}
