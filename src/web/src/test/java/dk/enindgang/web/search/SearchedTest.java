package dk.enindgang.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A search under its number in the session. */
class SearchedTest {

    private final Map<String, Object> session = new HashMap<>();
    private final Searched searched = in(session);

    @Test
    void theNumberSaysNothingOfTheWords() {
        String number = searched.keep(" Familien Prøvesen ");
        assertThat(UUID.fromString(number).version()).as("made by chance").isEqualTo(4);
        assertThat(searched.find(number)).contains("Familien Prøvesen");
        assertThat(searched.keep("Familien Prøvesen"))
                .as("another time, another number")
                .isNotEqualTo(number);
    }

    @Test
    void aNumberOfAnotherSessionIsUnknown() {
        String number = searched.keep("Familien Prøvesen");
        assertThat(in(new HashMap<>()).find(number)).isEmpty();
        assertThat(searched.find("")).isEmpty();
        assertThat(searched.find("no number")).isEmpty();
    }

    @Test
    void aCprNumberIsReadOnce() {
        String number = searched.keep("710416-4188");
        assertThat(searched.find(number)).contains("710416-4188");
        assertThat(searched.find(number)).isEmpty();
    }

    @Test
    void theSessionIsGivenANewOneEachTime() {
        searched.keep("ord");
        var before = Map.copyOf(session);
        String number = searched.keep("710416-4188");
        var after = Map.copyOf(session);
        assertThat(after.values()).hasSize(1).isNotEqualTo(before.values());
        searched.find(number);
        assertThat(session.values().iterator().next())
                .isNotSameAs(after.values().iterator().next());
    }

    private static Searched in(Map<String, Object> session) {
        var one = new Searched();
        one.clock = Clock.systemUTC();
        HttpSession kept = fake(HttpSession.class, (proxy, called, given) -> switch (called.getName()) {
            case "getAttribute" -> session.get(given[0]);
            case "setAttribute" -> session.put((String) given[0], given[1]);
            default -> throw new UnsupportedOperationException(called.getName());
        });
        one.request = fake(HttpServletRequest.class, (proxy, called, given) -> kept);
        return one;
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
