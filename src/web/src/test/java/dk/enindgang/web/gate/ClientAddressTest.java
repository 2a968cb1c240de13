package dk.enindgang.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.web.FakeRequest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    private static final Set<String> PROXIES = Set.of("10.0.0.1", "10.0.0.2");

    @Test
    void withoutAProxyItIsWhoeverCalls() { // R7
        assertThat(client("203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(client("10.0.0.1")).isEqualTo("10.0.0.1");
    }

    @Test
    void aProxyOfOursIsBelieved() { // R7
        assertThat(client("10.0.0.1", "203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(client("10.0.0.1", " 2001:DB8::9 ")).isEqualTo("2001:DB8::9");
        assertThat(client("10.0.0.1", "203.0.113.9, 10.0.0.2")).isEqualTo("203.0.113.9");
    }

    @Test
    void nobodyElseIs() { // R7
        assertThat(client("198.51.100.4", "203.0.113.9")).isEqualTo("198.51.100.4");
        assertThat(client("198.51.100.4", "10.0.0.1")).isEqualTo("198.51.100.4");
    }

    @Test
    void whatTheClientPutInFrontIsNotHeard() { // R7
        assertThat(client("10.0.0.1", "127.0.0.1, 203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(client("10.0.0.1", "127.0.0.1", "203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "unknown", "203.0.113.9,", "evil.example", "<script>", "a b", "_hidden"})
    void whatIsNoAddressLeavesTheProxy(String told) { // R7
        assertThat(client("10.0.0.1", told)).isEqualTo("10.0.0.1");
    }

    @Test
    void proxiesAloneAreTheFarthestOfThem() { // R7
        assertThat(client("10.0.0.1", "10.0.0.2")).isEqualTo("10.0.0.2");
    }

    private static String client(String calls, String... told) {
        var request = FakeRequest.get("/").from(calls);
        return ClientAddress.of(
                told.length == 0
                        ? request.build()
                        : request.header("X-Forwarded-For", told).build(),
                PROXIES);
    }
}
