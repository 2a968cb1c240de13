package dk.enindgang.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.account.SessionBrowser;
import dk.enindgang.account.SessionDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36"
                        + " Edg/140.0.0.0 | EDGE | COMPUTER",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36"
                        + " | CHROME | COMPUTER",
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36"
                        + " | CHROME | MOBILE",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0 | FIREFOX | COMPUTER",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0"
                        + " Mobile/15E148 Safari/604.1 | SAFARI | MOBILE",
                "curl/8.0 | OTHER | COMPUTER"
            })
    void eachIsKnownByWhatItSays(String agent, SessionBrowser browser, SessionDevice device) { // R12
        assertThat(Device.browser(agent)).isEqualTo(browser);
        assertThat(Device.device(agent)).isEqualTo(device);
    }

    @Test
    void whoSaysNothingIsAnother() { // R12
        assertThat(Device.browser(null)).isEqualTo(SessionBrowser.OTHER);
        assertThat(Device.device(null)).isEqualTo(SessionDevice.COMPUTER);
    }
}
