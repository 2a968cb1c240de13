package dk.enindgang.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R6, R7. */
class CprKeysTest {

    private static final Cpr CPR = Cpr.of("640517-4128", LocalDate.of(2026, 11, 28), true);
    private static final UUID PERSON = UUID.randomUUID();

    private final CprKeys keys = CprKeys.of("2:" + PersonsForTests.key('b') + "; 1:" + PersonsForTests.key('a'), false);

    @Test
    void theFirstIsInUseAndTheOthersStillOpen() {
        assertThat(keys.current().orElseThrow().id()).isEqualTo(2);
        byte[] old = keys.get(1).seal(CPR, PERSON);
        assertThat(keys.get(1).open(old, PERSON)).isEqualTo(CPR);
    }

    @Test
    void theSameNumberIsKeptDifferentlyEachTimeAndFoundTheSame() {
        CprKey key = keys.get(2);
        assertThat(key.seal(CPR, PERSON)).isNotEqualTo(key.seal(CPR, PERSON));
        assertThat(key.hash(CPR))
                .isEqualTo(key.hash(CPR))
                .isNotEqualTo(keys.get(1).hash(CPR));
        assertThat(new String(key.seal(CPR, PERSON), StandardCharsets.ISO_8859_1))
                .doesNotContain("4128");
    }

    @Test
    void inAnotherRowOrUnderAnotherKeyItSaysNothing() {
        byte[] kept = keys.get(2).seal(CPR, PERSON);
        assertThatThrownBy(() -> keys.get(2).open(kept, UUID.randomUUID())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keys.get(1).open(kept, PERSON)).isInstanceOf(IllegalStateException.class);
        kept[kept.length - 1] ^= 1;
        assertThatThrownBy(() -> keys.get(2).open(kept, PERSON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutAKeyNoNumberIsTakenAndOnlyPracticeHasOneOfItsOwn() {
        assertThat(CprKeys.of(" ", false).current()).isEmpty();
        assertThat(CprKeys.of("", true).current()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hemmelig", "1", "x:AAAA", "1:AAAA", "1:AAAA;1:BBBB", "0:AAAA", "1:====", ";"})
    void whatIsNoKeyIsRefusedAndNotRepeated(String written) {
        assertThatThrownBy(() -> CprKeys.of(written, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("AAAA")
                .hasMessageNotContaining("hemmelig");
    }

    @Test
    void twoKeysOfOneNumberAreRefused() {
        String twice = "1:" + PersonsForTests.key('a') + ";1:" + PersonsForTests.key('b');
        assertThatThrownBy(() -> CprKeys.of(twice, false)).hasMessageContaining("samme nummer");
    }

    @Test
    void theKeyOfThePracticeMunicipalityOpensNothingElsewhere() {
        String known = "1:"
                + Base64.getEncoder()
                        .encodeToString("practice practice practice practice".getBytes(StandardCharsets.US_ASCII));
        assertThat(CprKeys.of(known, true).current()).isPresent();
        assertThatThrownBy(() -> CprKeys.of(known, false)).hasMessageContaining("øvekommunens");
    }
}
