package dk.enindgang.web.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.enindgang.web.FakeRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

    private final Intake intake = new Intake(new Origin(URI.create("http://127.0.0.1:8080")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/guide/list",
                "/guide/list?q=fraver%C3%A6&role=TEACHER&level=2",
                "/guide/list?q=",
                "/guide/read?guide=vold-og-overgreb",
                "/jakarta.faces.resource/theme.css.xhtml?ln=frame&v=1a2b3c",
                "/run/step?run=11111111-2222-3333-4444-555555555555",
                "/guide/list?q=a%0Ab%09c"
            })
    void whatPeopleAskForIsLetIn(String target) {
        assertThat(refusal(FakeRequest.get(target))).isEmpty();
        assertThat(refusal(FakeRequest.of("HEAD", target))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "CONNECT", "PROPFIND", "get", "Post", ""})
    void threeMethodsAreAll(String method) { // R1
        assertThat(refusal(FakeRequest.of(method, "/"))).contains(Refusal.METHOD);
    }

    @Test
    void theIdentityProviderPostsItsNoticeFromNoPageAndNowhereElse() { // R1
        assertThat(refusal(FakeRequest.post("/signon/over").to("signon").without("Origin")))
                .isEmpty();
        assertThat(refusal(FakeRequest.post("/signon/over").header("Origin", "https://evil.example")))
                .contains(Refusal.FOREIGN_ORIGIN);
        assertThat(refusal(FakeRequest.post("/signon/over").without("Origin").header("Sec-Fetch-Site", "cross-site")))
                .contains(Refusal.FOREIGN_ORIGIN);
        for (String path : List.of("/account/enter", "/account/logout", "/signon/return", "/guide/list")) {
            assertThat(refusal(FakeRequest.post(path).without("Origin"))).contains(Refusal.FOREIGN_ORIGIN);
        }
    }

    @Test
    void twoHostsAreOneTooMany() { // R3
        assertThat(refusal(FakeRequest.get("/").header("Host", "127.0.0.1", "evil.example")))
                .contains(Refusal.HOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//guide/list",
                "/guide//list",
                "/guide/list/",
                "/guide/../list",
                "/guide/./list",
                "/guide/list;jsessionid=1",
                "/guide/%6cist",
                "/guide/li st",
                "/guide/list.xhtml",
                "/index.xhtml",
                "/a.jsp",
                "/a.jsf",
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/META-INF/MANIFEST.MF",
                "/resources/frame/theme.css",
                "/.env",
                "/guide/.git",
                "/æ",
                "guide",
                "*"
            })
    void anyOtherSpellingOfAnAddressLeadsNowhere(String path) { // R2
        assertThat(refusal(FakeRequest.get(path))).contains(Refusal.ADDRESS);
    }

    @Test
    void aSessionInTheAddressLeadsNowhere() { // R2
        assertThat(refusal(FakeRequest.get("/guide/list").withSessionInAddress()))
                .contains(Refusal.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ln=../WEB-INF", "ln=frame&loc=..%2F..", "ln=", "ln=frame&con=/etc", "ln=a&ln=.."})
    void aResourceNeverClimbs(String query) { // R2
        assertThat(refusal(FakeRequest.get("/jakarta.faces.resource/web.xml?" + query)))
                .contains(Refusal.ADDRESS);
    }

    @Test
    void addressesHaveAnEnd() { // R3
        String path = "/" + "a".repeat(Intake.LONGEST_PATH - 1);
        assertThat(refusal(FakeRequest.get(path))).isEmpty();
        assertThat(refusal(FakeRequest.get(path + "a"))).contains(Refusal.ADDRESS_TOO_LONG);
        String query = "q=" + "a".repeat(Intake.LONGEST_QUERY - 2);
        assertThat(refusal(FakeRequest.get("/guide/list?" + query))).isEmpty();
        assertThat(refusal(FakeRequest.get("/guide/list?" + query + "a"))).contains(Refusal.ADDRESS_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "a&", "%61", "%6", "/a", "=&"})
    void aLongAddressDoesNotTakeTheStack(String unit) { // R3
        String query = unit.repeat(Intake.LONGEST_QUERY / unit.length());
        String path = "/a" + ".a".repeat(140);
        String folders = "/a".repeat(Intake.LONGEST_PATH / 2);
        assertThatCode(() -> {
                    refusal(FakeRequest.get("/guide/list?" + query));
                    refusal(FakeRequest.get("/jakarta.faces.resource/theme.css.xhtml?" + query));
                    refusal(FakeRequest.get(path));
                    refusal(FakeRequest.get(folders));
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"q=%", "q=%zz", "q=%0", "q=%00", "q=%1F", "q=%7f", "q=a b", "q=\"", "q=æ", "q=%0b", "q=%0E"})
    void aSearchIsReadableOrRefused(String query) { // R3
        assertThat(refusal(FakeRequest.get("/guide/list?" + query))).contains(Refusal.QUERY);
    }

    @Test
    void aFormOfOursIsLetIn() { // R1
        assertThat(refusal(FakeRequest.post("/account/enter").to("enter"))).isEmpty();
        assertThat(refusal(FakeRequest.post("/account/enter")
                        .to("enter")
                        .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")))
                .isEmpty();
        assertThat(refusal(FakeRequest.post("/account/logout")
                        .to("logout")
                        .without("Content-Type")
                        .length(0)))
                .isEmpty();
    }

    @Test
    void aFormOfSomebodyElseIsNot() { // R1
        assertThat(refusal(FakeRequest.post("/account/enter").header("Origin", "http://evil.example")))
                .contains(Refusal.FOREIGN_ORIGIN);
        assertThat(refusal(FakeRequest.post("/account/enter").without("Origin")))
                .contains(Refusal.FOREIGN_ORIGIN);
    }

    @Test
    void thereIsOneWayToTellHowLongABodyIs() { // R3
        assertThat(refusal(FakeRequest.post("/account/enter").header("Transfer-Encoding", "chunked")))
                .contains(Refusal.LENGTH_UNKNOWN);
        assertThat(refusal(FakeRequest.get("/").header("Transfer-Encoding", "chunked")))
                .contains(Refusal.LENGTH_UNKNOWN);
        assertThat(refusal(FakeRequest.post("/account/enter").length(-1))).contains(Refusal.LENGTH_UNKNOWN);
        assertThat(refusal(FakeRequest.get("/").length(3))).contains(Refusal.BODY_WHERE_NONE_BELONGS);
        assertThat(refusal(FakeRequest.post("/account/enter").length(Intake.LONGEST_BODY + 1L)))
                .contains(Refusal.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "text/xml",
                "text/plain",
                "application/x-www-form-urlencoded;charset=no-such-thing",
                "application/x-www-form-urlencoded;charset=utf-16",
                "application/x-www-form-urlencodedx",
                ""
            })
    void aBodyIsAFormAndNothingElse(String type) { // R3
        assertThat(refusal(FakeRequest.post("/account/enter").header("Content-Type", type)))
                .contains(Refusal.CONTENT_TYPE);
    }

    @Test
    void twoContentTypesAreNone() { // R3
        assertThat(refusal(FakeRequest.post("/account/enter")
                        .header("Content-Type", "application/x-www-form-urlencoded", "text/plain")))
                .contains(Refusal.CONTENT_TYPE);
        assertThat(refusal(FakeRequest.post("/account/enter").without("Content-Type")))
                .contains(Refusal.CONTENT_TYPE);
    }

    @Test
    void theHeadIsJudgedBeforeTheBodyIsRead() { // R3
        assertThat(refusal(FakeRequest.post("/account/enter")
                        .header("Origin", "http://evil.example")
                        .withUnreadableParameters()))
                .contains(Refusal.FOREIGN_ORIGIN);
        assertThat(refusal(FakeRequest.post("/account/enter").withUnreadableParameters()))
                .contains(Refusal.PARAMETERS);
    }

    private Optional<Refusal> refusal(FakeRequest request) {
        return intake.refusal(request.build());
    }
}
