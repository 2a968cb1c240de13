package dk.enindgang.it.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.RawHttp;
import dk.enindgang.it.product.Session;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Guessing passwords: slowed down before any password is looked at, and counted for whoever really asks. */
abstract class LogIns {

    private static final String USER = "familiebehandler";

    private final Product product;

    LogIns(Packaging packaging) {
        product = packaging.product();
    }

    /** Who tries next is not to wait for what was tried here. */
    @AfterEach
    void forget() {
        product.database().sql("delete from log_in_throttle");
    }

    @Test
    void wrongPasswordsAreSlowedDownBeforeTheyAreLookedAt() throws IOException {
        List<Long> lookedAt = new ArrayList<>();
        HttpResponse<String> answer = timed("wrong", lookedAt);
        while (answer.statusCode() == 403 && lookedAt.size() < 20) {
            answer = timed("wrong", lookedAt);
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(lookedAt.size()).as("tries").isBetween(6, 12);
        assertThat(answer.headers().firstValue("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 300));

        List<Long> turnedAway = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            answer = timed(Session.PASSWORD, turnedAway);
            assertThat(answer.statusCode()).as("the right password too").isEqualTo(429);
        }
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(smallest(turnedAway) * 3).as("nothing is hashed").isLessThan(smallest(lookedAt.subList(0, 5)));
    }

    private HttpResponse<String> timed(String password, List<Long> nanos) throws IOException {
        long start = System.nanoTime();
        HttpResponse<String> answer =
                Session.stranger(product).enter(USER, password, "X-Forwarded-For", "203.0.113.50");
        nanos.add(System.nanoTime() - start);
        return answer;
    }

    private static long smallest(List<Long> nanos) {
        return nanos.stream().mapToLong(Long::longValue).min().orElseThrow();
    }

    @Test
    void nobodyLearnsWhichNamesThereAre() throws IOException {
        HttpResponse<String> known = Session.stranger(product).enter(USER, "wrong");
        HttpResponse<String> unknown = Session.stranger(product).enter("familiebehandlex", "wrong");

        assertThat(known.statusCode()).isEqualTo(403);
        assertThat(unknown.statusCode()).isEqualTo(403);
        assertThat(unknown.body().replaceAll("familiebehandlex", USER).replaceAll("nonce=\"[^\"]+\"", ""))
                .isEqualTo(known.body().replaceAll("nonce=\"[^\"]+\"", ""));
    }

    @Test
    void behindAProxyOfOursEachClientIsCountedForItself() throws IOException {
        long before = counted();
        fail("127.0.0.1", "X-Forwarded-For: 203.0.113.1");
        fail("127.0.0.1", "X-Forwarded-For: 203.0.113.2");
        fail("127.0.0.1", "X-Forwarded-For: 198.51.100.9, 203.0.113.2");

        assertThat(counted() - before).as("one name, two clients").isEqualTo(3);
    }

    @Test
    void whoeverIsNoProxyOfOursIsNotBelieved() throws IOException {
        long before = counted();
        fail("127.0.0.2", "X-Forwarded-For: 203.0.113.3");
        fail("127.0.0.2", "X-Forwarded-For: 203.0.113.4");
        fail("127.0.0.2", "Forwarded: for=203.0.113.5\nX-Real-IP: 203.0.113.6");

        assertThat(counted() - before).as("one name, one client").isEqualTo(2);
    }

    private long counted() {
        return product.database().number("select count(*) from log_in_throttle");
    }

    /** Tries one name, which nobody has, from this address of the machine. */
    private void fail(String client, String headers) throws IOException {
        RawHttp.Answer answer = RawHttp.sendFrom(
                client,
                product.base(),
                "POST /account/enter HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\nOrigin: "
                        + product.base() + "\n" + headers,
                "userName=nobody-of-the-log-ins&password=wrong");
        assertThat(answer.status()).isEqualTo(403);
    }
}
