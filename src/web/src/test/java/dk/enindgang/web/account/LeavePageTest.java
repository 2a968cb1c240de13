package dk.enindgang.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.signon.Farewell;
import dk.enindgang.web.FakeRequest;
import dk.enindgang.web.FakeResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeavePageTest {

    private final Farewell farewell = new Farewell(
            URI.create("https://login.eksempelby.dk/logout?a=1&b=2"), Map.of("id_token_hint", "abc\"><script>"));

    @Test
    void theTokenIsPostedAndStandsInNoAddress() { // R8
        String page = LeavePage.page(Locale.forLanguageTag("da"), "", farewell);

        assertThat(page)
                .contains("<html lang=\"da\">", "Du er logget ud af Én Indgang", "method=\"post\"")
                .contains("action=\"https://login.eksempelby.dk/logout?a=1&amp;b=2\"")
                .contains("name=\"id_token_hint\" value=\"abc&quot;>&lt;script>\"");
    }

    @Test
    void itSpeaksTheReadersLanguage() {
        assertThat(LeavePage.page(Locale.ENGLISH, "", farewell)).contains("You are logged out of Én Indgang");
    }

    @Test
    void onlyOurOwnScriptRunsAndTheFormGoesNowhereInTheClear() throws Exception { // R8
        var response = new FakeResponse();
        LeavePage.write(FakeRequest.post("/account/logout").build(), response.build(), farewell);

        assertThat(response.header("Content-Security-Policy").get(0))
                .startsWith("default-src 'none'")
                .contains("form-action 'self' https:;")
                .endsWith("script-src 'self'");
    }
}
