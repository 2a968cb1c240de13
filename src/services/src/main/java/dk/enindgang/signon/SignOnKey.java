package dk.enindgang.signon;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret a browser keeps while somebody is away at the identity provider. All that is sent there follows (R2). */
public record SignOnKey(String secret) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SignOnKey random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new SignOnKey(text(bits));
    }

    /** What a browser sent, if it can be one. */
    public static Optional<SignOnKey> of(String sent) {
        return FORM.matcher(sent).matches() ? Optional.of(new SignOnKey(sent)) : Optional.empty();
    }

    State state() {
        return new State(derived("state"));
    }

    Nonce nonce() {
        return new Nonce(derived("nonce"));
    }

    CodeVerifier verifier() {
        return new CodeVerifier(derived("verifier"));
    }

    /** Takes the same time wherever the difference is. */
    boolean hasState(State other) {
        return MessageDigest.isEqual(
                state().getValue().getBytes(StandardCharsets.UTF_8),
                other.getValue().getBytes(StandardCharsets.UTF_8));
    }

    private String derived(String use) {
        try {
            return text(
                    MessageDigest.getInstance("SHA-256").digest((use + " " + secret).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java lacks SHA-256, which every Java has", e);
        }
    }

    private static String text(byte[] bits) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "SignOnKey";
    }
}
