package dk.enindgang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private final Settings settings = new Settings();

    @AfterEach
    void forget() {
        System.clearProperty("enindgang.municipality");
        System.clearProperty("enindgang.mode");
        System.clearProperty("enindgang.trusted.proxies");
    }

    @Test
    void withoutSettingsItIsProduction() {
        assertThat(settings.practice()).isFalse();
        System.setProperty("enindgang.mode", "practice");
        assertThat(settings.practice()).isTrue();
        System.setProperty("enindgang.mode", "Practice!");
        assertThat(settings.practice()).isFalse();
    }

    @Test
    void theMunicipalitysSlugIsPlainAscii() {
        System.setProperty("enindgang.municipality", "Ærø og Åkirkeby Kommune ");
        assertThat(settings.municipalitySlug()).isEqualTo("aeroe-og-aakirkeby-kommune");
    }

    @Test
    void aProxyThatIsNamedTwiceIsTrustedOnce() {
        System.setProperty("enindgang.trusted.proxies", " 10.0.0.1, 10.0.0.1,,10.0.0.2 ");
        assertThat(settings.trustedProxies()).containsExactlyInAnyOrder("10.0.0.1", "10.0.0.2");
    }

    @Test
    void emptyMeansTheDefault() {
        System.setProperty("enindgang.municipality", " ");
        assertThat(settings.municipality()).isEqualTo("Kommunen");
    }
}
