package dk.enindgang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamePatternTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jeg talte med Mette i går",
                "Mette Hansen var ked af det",
                "Barnet, Åse, kom for sent",
                "Vi ringede til fru Ødegård-Lund",
                "Hun hedder Anna. Det er sent.",
                "Anna M. Sørensen"
            })
    void whatLooksLikeANameIsFound(String text) {
        assertThat(NamePattern.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Trinet er uklart. Hvem ringer jeg til?",
                "Spørg PPR eller SFO, og skriv det ned.",
                "Vi ved ikke, om De kan svare",
                "Barnet er ked af det, og mor ringer i morgen.",
                "Punkt 2: Fristen mangler.\nDet er en fejl."
            })
    void ordinarySentencesAreNotAskedAbout(String text) {
        assertThat(NamePattern.in(text)).isFalse();
    }

    @Test
    void eachIsToldInItsWords() {
        assertThat(NamePattern.all("Mette Hansen var på Ellebækskolen"))
                .containsExactlyInAnyOrder(List.of("Mette", "Hansen"), List.of("Hansen"), List.of("Ellebækskolen"));
        assertThat(NamePattern.all("Barnet er ked af det")).isEmpty();
    }
}
