package dk.enindgang.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProofTest {

    private final Proof proof = Proof.random();
    private final Ticket ticket = new Ticket(UUID.randomUUID(), proof.hash(), Instant.EPOCH);

    @Test
    void itIs256BitsThatNeverComeAgain() { // R2
        assertThat(Base64.getUrlDecoder().decode(proof.value())).hasSize(32);
        assertThat(Stream.generate(Proof::random).limit(1_000)).doesNotHaveDuplicates();
    }

    @Test
    void itStandsInACookieAsItIs() {
        assertThat(proof.value()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void theServerCannotTellItFromWhatItKeeps() { // R2
        assertThat(proof.hash()).doesNotContain(proof.value()).isEqualTo(new Proof(proof.value()).hash());
    }

    @Test
    void onlyTheWholeOfItFits() { // R2
        assertThat(Proof.fits(proof.value(), ticket)).isTrue();
        assertThat(Proof.fits(proof.value().substring(1), ticket)).isFalse();
        assertThat(Proof.fits(proof.value() + "A", ticket)).isFalse();
        assertThat(Proof.fits(Proof.random().value(), ticket)).isFalse();
        assertThat(Proof.fits(proof.hash(), ticket)).isFalse();
        assertThat(Proof.fits("", ticket)).isFalse();
        assertThat(Proof.fits(null, ticket)).isFalse();
    }
}
