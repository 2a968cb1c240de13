package dk.enindgang.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** The browser found for this machine runs, and axe sees a fault on a page that has one. */
class ChromiumIT {

    private static final URI NOWHERE = URI.create("http://127.0.0.1:9/");

    @Test
    void theBrowserRendersDanishText() {
        try (Visit visit = Browsers.shared().visit(NOWHERE, Size.DESK)) {
            visit.page().setContent("<html lang='da'><title>Prøve</title><main><h1>Æble, ø og å</h1></main></html>");

            assertThat(visit.heading("Æble").textContent()).isEqualTo("Æble, ø og å");
            assertThat(visit.heading("Æble").boundingBox().width).isPositive();
        }
    }

    @Test
    void axeFindsTheFaultOfAFaultyPage() {
        try (Visit visit = Browsers.shared().visit(NOWHERE, Size.PHONE)) {
            visit.page()
                    .setContent("<html lang='da'><title>Prøve</title><main><h1>Uden navn</h1><input></main></html>");

            assertThat(Axe.faults(visit.page())).singleElement().asString().startsWith("label at ");
        }
    }

    @Test
    void aScriptErrorIsAComplaint() {
        try (Visit visit = Browsers.shared().visit(NOWHERE, Size.DESK)) {
            visit.page()
                    .setContent("<html lang='da'><title>Prøve</title><script>throw new Error('av')</script></html>");

            assertThat(visit.complaints()).singleElement().asString().contains("av");
        }
    }
}
