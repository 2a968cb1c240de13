package dk.enindgang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnAddressTest {

    @Test
    void oneComesBackToThePageOneReads() {
        assertThat(OwnAddress.orHome("/guide/list?q=tr%C3%A6t&role=TEACHER"))
                .isEqualTo("/guide/list?q=tr%C3%A6t&role=TEACHER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.dk", "/\\evil.dk", "https://evil.dk", "evil.dk", "", "/a\r\nSet-Cookie: b=c", "/a b"})
    void nobodyIsSentElsewhere(String wanted) {
        assertThat(OwnAddress.orHome(wanted)).isEqualTo("/");
    }

    @Test
    void theLogInIsNoPlaceToComeBackTo() {
        assertThat(OwnAddress.orHome("/account/login?back=/run/list")).isEqualTo("/");
        assertThat(OwnAddress.is("/account/login?back=/run/list")).isTrue();
    }

    @Test
    void withoutAPageOneComesHome() {
        assertThat(OwnAddress.orHome(null)).isEqualTo("/");
    }
}
