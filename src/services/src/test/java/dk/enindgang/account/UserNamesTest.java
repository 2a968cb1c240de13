package dk.enindgang.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserNamesTest {

    @Test
    void caseAndSpacesAroundDoNotMatter() {
        assertThat(UserNames.plain("  Mette.Lærkegaard ")).contains("mette.lærkegaard");
    }

    @Test
    void aLetterComposedInAnotherWayIsTheSameName() {
        assertThat(UserNames.plain("pa\u030aske")).isEqualTo(UserNames.plain("p\u00e5ske"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u0000b", "a\ud800", "a b", "' or 1=1 --", "<script>", "a\u202eb"})
    void whatNobodyIsCalledIsNoName(String typed) {
        assertThat(UserNames.plain(typed)).isEmpty();
    }

    @Test
    void aNameHasAnEnd() {
        assertThat(UserNames.plain("a".repeat(100))).isPresent();
        assertThat(UserNames.plain("a".repeat(101))).isEmpty();
    }
}
