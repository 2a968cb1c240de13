package dk.enindgang.account;

import dk.enindgang.password.PasswordRules;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password as it is kept: {@code pbkdf2-sha256$rounds$salt$hash} (R1). */
public final class PasswordHash {

    /** What OWASP asks for PBKDF2-HMAC-SHA256 (checked 2026-11-20). */
    static final int ROUNDS = 600_000;

    /** Longer ones are no password but an attempt to keep us busy. */
    static final int LONGEST = PasswordRules.LONGEST;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern FORM =
            Pattern.compile("pbkdf2-sha256\\$(\\d{1,9})\\$([A-Za-z0-9+/=]+)\\$([A-Za-z0-9+/=]+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int rounds;
    private final byte[] salt;
    private final byte[] hash;

    private PasswordHash(int rounds, byte[] salt, byte[] hash) {
        this.rounds = rounds;
        this.salt = salt;
        this.hash = hash;
    }

    /** Hashes with today's parameters. Takes about 180 ms of processor time, on purpose. */
    public static PasswordHash of(String password) {
        return of(password, ROUNDS);
    }

    static PasswordHash of(String password, int rounds) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PasswordHash(rounds, salt, derive(password, salt, rounds));
    }

    /** A hash nobody's password fits, with today's parameters: what an unknown user name is checked against (R4). */
    static PasswordHash ofNobody() {
        byte[] salt = new byte[SALT_BYTES];
        byte[] hash = new byte[HASH_BYTES];
        RANDOM.nextBytes(salt);
        RANDOM.nextBytes(hash);
        return new PasswordHash(ROUNDS, salt, hash);
    }

    static PasswordHash parse(String kept) {
        Matcher parts = FORM.matcher(kept);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a kept password");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        return new PasswordHash(
                Integer.parseInt(parts.group(1)), base64.decode(parts.group(2)), base64.decode(parts.group(3)));
    }

    boolean matches(String password) {
        return MessageDigest.isEqual(hash, derive(password, salt, rounds));
    }

    boolean weakerThanToday() {
        return rounds < ROUNDS || salt.length < SALT_BYTES;
    }

    @Override
    public String toString() {
        Base64.Encoder base64 = Base64.getEncoder();
        return "pbkdf2-sha256$" + rounds + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    /** The same letters count as the same password, however the keyboard composed them. */
    private static byte[] derive(String password, byte[] salt, int rounds) {
        String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
        var spec = new PBEKeySpec(composed.toCharArray(), salt, rounds, HASH_BYTES * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java lacks PBKDF2WithHmacSHA256, which every Java 17 has", e);
        } finally {
            spec.clearPassword();
        }
    }
}
