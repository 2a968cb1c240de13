package dk.enindgang.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.web.FakeRequest;
import java.net.URI;
import org.junit.jupiter.api.Test;

class CameTest {

    @Test
    void aLinkLeadsBackToItself() { // R4
        assertThat(from(FakeRequest.get("/guide/list?q=a&level=2"))).isEqualTo("/guide/list?q=a&level=2");
        assertThat(from(FakeRequest.get("/"))).isEqualTo("/");
    }

    @Test
    void aFormLeadsBackToThePageItStoodOn() { // R4
        assertThat(from(FakeRequest.post("/run/step").header("Referer", "http://127.0.0.1:8080/run/step?run=1")))
                .isEqualTo("/run/step?run=1");
        assertThat(from(FakeRequest.post("/run/step"))).isEqualTo("/run/step");
    }

    @Test
    void nobodyIsLedToAnotherSiteOrBackToTheLogIn() { // R4
        assertThat(from(FakeRequest.post("/run/step").header("Referer", "http://evil.example/run/step")))
                .isEqualTo("/run/step");
        assertThat(from(FakeRequest.post("/run/step").header("Referer", "http://127.0.0.1:8080//evil.example")))
                .isEqualTo("/");
        assertThat(from(FakeRequest.get("/account/session"))).isEqualTo("/");
        assertThat(from(FakeRequest.get("/account/login?back=/guide/list"))).isEqualTo("/");
        assertThat(from(FakeRequest.get("/account/first?back=/guide/list"))).isEqualTo("/");
    }

    private static String from(FakeRequest fake) {
        var request = fake.build();
        Came.remember(request, new Origin(URI.create("http://127.0.0.1:8080")));
        return Came.from(request);
    }
}
