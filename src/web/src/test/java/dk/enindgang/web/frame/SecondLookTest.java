package dk.enindgang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecondLookTest {

    private final SecondLook look = new SecondLook();

    @Test
    void aTextWithoutANameIsNotAskedAbout() {
        assertThat(look.passes("Fristen mangler")).isTrue();
        assertThat(look.isAsking()).isFalse();
    }

    @Test
    void aNameIsAskedAboutOnceAndSentWhenItIsSentAgain() {
        assertThat(look.passes("Spørg Mette om det")).isFalse();
        assertThat(look.isAsking()).isTrue();
        assertThat(look.passes("Spørg Mette om det")).isTrue();
        assertThat(look.isAsking()).isFalse();
    }

    @Test
    void anotherNameIsAskedAboutAnew() {
        assertThat(look.passes("Spørg Mette om det")).isFalse();
        assertThat(look.passes("Spørg Anders om det")).isFalse();
        assertThat(look.passes("Spørg en kollega om det")).isTrue();
        assertThat(look.passes("Ring 20 00 00 01")).isFalse();
    }
}
