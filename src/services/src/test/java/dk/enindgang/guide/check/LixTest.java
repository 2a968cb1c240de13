package dk.enindgang.guide.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LixTest {

    @Test
    void wordsSentencesAndLongWordsAreCounted() { // R8
        Lix lix = Lix.of("Tal med barnet. Spørg forældrene, hvad de tænker!\n\n- Lyt mere\n- Skriv det ned kl. 8.30");
        assertThat(lix.words()).isEqualTo(14);
        assertThat(lix.longWords()).isEqualTo(1);
        assertThat(lix.sentences()).isEqualTo(4);
    }

    @Test
    void shortIsEasyAndLongIsHard() { // R8: 10 words in one sentence, none of them long
        assertThat(Lix.of("Vi ser en sol på den blå himmel i dag.").value()).isEqualTo(10);
        assertThat(Lix.of("Socialforvaltningens koordinationsudvalg.").value()).isEqualTo(102);
        assertThat(Lix.of("").value()).isZero();
    }
}
