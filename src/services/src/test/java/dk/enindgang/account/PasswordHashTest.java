package dk.enindgang.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    void aPasswordIsKeptWithItsParametersAndSixHundredThousandRounds() { // R1
        String kept = PasswordHash.of("Sommerfugl-7").toString();

        assertThat(kept).matches("pbkdf2-sha256\\$600000\\$[A-Za-z0-9+/=]{24}\\$[A-Za-z0-9+/=]{44}");
        assertThat(PasswordHash.parse(kept).matches("Sommerfugl-7")).isTrue();
        assertThat(PasswordHash.parse(kept).matches("Sommerfugl-8")).isFalse();
        assertThat(PasswordHash.parse(kept).weakerThanToday()).isFalse();
    }

    @Test
    void thePasswordItselfIsNotInWhatIsKept() { // R1
        assertThat(PasswordHash.of("Sommerfugl-7", 2).toString()).doesNotContain("Sommerfugl");
    }

    @Test
    void theSamePasswordIsKeptDifferentlyEachTime() { // R1
        assertThat(PasswordHash.of("ens", 2).toString())
                .isNotEqualTo(PasswordHash.of("ens", 2).toString());
    }

    @Test
    void theHashIsPbkdf2AsTheStandardSaysIt() throws Exception { // R1, RFC 8018 5.2 worked out by hand for one block
        String kept = PasswordHash.of("prøve", 3).toString();
        byte[] salt = Base64.getDecoder().decode(kept.substring(16, 40));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("prøve".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update(salt);
        byte[] round = mac.doFinal(new byte[] {0, 0, 0, 1});
        byte[] sum = round.clone();
        for (int i = 1; i < 3; i++) {
            round = mac.doFinal(round);
            for (int j = 0; j < sum.length; j++) {
                sum[j] ^= round[j];
            }
        }

        assertThat(kept).endsWith("$" + Base64.getEncoder().encodeToString(sum));
    }

    @Test
    void aHashWithFewerRoundsStillFitsAndIsKnownAsWeak() { // R1
        PasswordHash old = PasswordHash.of("fra et andet system", 100_000);

        assertThat(old.matches("fra et andet system")).isTrue();
        assertThat(old.weakerThanToday()).isTrue();
    }

    @Test
    void aLetterComposedInAnotherWayIsTheSamePassword() {
        PasswordHash kept = PasswordHash.of("bl\u00e5b\u00e6r", 2);

        assertThat(kept.matches("bla\u030ab\u00e6r")).isTrue();
    }

    @Test
    void nobodysHashFitsNoPasswordAndCostsTheSame() { // R4
        PasswordHash nobody = PasswordHash.ofNobody();

        assertThat(nobody.toString()).startsWith("pbkdf2-sha256$600000$");
        assertThat(nobody.matches("")).isFalse();
    }

    @Test
    void whatIsNotAKeptPasswordIsRefused() {
        assertThatThrownBy(() -> PasswordHash.parse("Sommerfugl-7")).isInstanceOf(IllegalArgumentException.class);
    }
}
