package dk.enindgang.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuessedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {" Mette ", "\uff4d\uff45\uff54\uff54\uff45", "m\u00e9tte", "me\u0301tte", "METTE", "mett\u24d4"})
    void aNameIsCountedOnceHoweverItIsWritten(String typed) { // R2
        assertThat(Guessed.name(typed)).isEqualTo("mette");
    }

    @Test
    void danishLettersAreFoldedAsADirectoryDoesIt() { // R2
        assertThat(Guessed.name("Søren.Ærø")).isEqualTo(Guessed.name("soren.aero"));
        assertThat(Guessed.name("åse")).isEqualTo(Guessed.name("ase"));
        assertThat(Guessed.name("mette")).isNotEqualTo(Guessed.name("metta"));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "192.0.2.7:51234, 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0",
        "2001:DB8:1:2::9, 2001:db8:1:2:0:0:0:0",
        "[2001:db8:1:2::9]:443, 2001:db8:1:2:0:0:0:0",
        "2001:db8:1:3::9, 2001:db8:1:3:0:0:0:0",
        "fe80::1%eth0, fe80:0:0:0:0:0:0:0",
        "unknown, unknown",
        "a:b:c, a:b:c"
    })
    void aPlaceIsCountedOnceHoweverItIsTold(String told, String counted) { // R2
        assertThat(Guessed.place(told)).isEqualTo(counted);
    }
}
