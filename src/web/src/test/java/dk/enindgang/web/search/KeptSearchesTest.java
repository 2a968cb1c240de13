package dk.enindgang.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session keeps of a search, and for how long. */
class KeptSearchesTest {

    private static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");

    @Test
    void onlyTheLastFewAreKeptAndNoneIsLong() {
        KeptSearches kept = KeptSearches.NONE.with("first", "x".repeat(5_000), NOW);
        assertThat(kept.find("first", NOW).orElseThrow()).hasSize(200);
        for (int i = 0; i < 19; i++) {
            kept = kept.with("number " + i, "ord", NOW);
        }
        assertThat(kept.find("first", NOW)).isPresent();
        kept = kept.with("one more", "ord", NOW);
        assertThat(kept.find("first", NOW)).isEmpty();
        assertThat(kept.find("one more", NOW)).contains("ord");
    }

    @Test
    void itIsForgottenAfterAQuarterOfAnHour() {
        KeptSearches kept = KeptSearches.NONE.with("number", "Familien Prøvesen", NOW);
        Instant then = NOW.plus(Duration.ofMinutes(15));
        assertThat(kept.find("number", then.minusMillis(1))).contains("Familien Prøvesen");
        assertThat(kept.find("number", then)).isEmpty();
        assertThat(kept.with("another", "ord", then).find("number", NOW))
                .as("gone, not only hidden")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"710416-4188", "71 04 16 - 4188", "Sofus 710416\u20134188"})
    void aCprNumberIsHandedOutOnce(String typed) {
        KeptSearches kept = KeptSearches.NONE.with("words", "ord", NOW).with("number", typed, NOW);
        assertThat(kept.find("number", NOW)).contains(typed);
        KeptSearches left = kept.read("number");
        assertThat(left.find("number", NOW)).isEmpty();
        assertThat(left.find("words", NOW)).contains("ord");
        assertThat(kept.read("words")).as("may be come back to").isSameAs(kept);
    }

    @Test
    void whoHasTheSessionAloneHasNoWordOfIt() throws IOException, ClassNotFoundException {
        KeptSearches kept =
                KeptSearches.NONE.with("number", "710416-4188", NOW).with("another", "Familien Provesen", NOW);
        byte[] bytes = written(kept);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .doesNotContain("710416", "4188", "Provesen", "number", "another");
        assertThat(kept).hasToString("KeptSearches");
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            assertThat(((KeptSearches) in.readObject()).find("another", NOW))
                    .as("another node, with the address")
                    .contains("Familien Provesen");
        }
    }

    private static byte[] written(KeptSearches kept) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(kept);
        }
        return bytes.toByteArray();
    }
}
