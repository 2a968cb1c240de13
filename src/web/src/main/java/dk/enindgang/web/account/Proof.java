package dk.enindgang.web.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The 256 random bits of the second cookie; the server keeps their hash alone (R2). */
record Proof(String value) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Proof random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Proof(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java lacks SHA-256, which every Java has", e);
        }
    }

    /** Takes the same time wherever the difference is. */
    static boolean fits(@Nullable String cookie, Ticket ticket) {
        return cookie != null
                && MessageDigest.isEqual(
                        new Proof(cookie).hash().getBytes(StandardCharsets.UTF_8),
                        ticket.proofHash().getBytes(StandardCharsets.UTF_8));
    }
}
