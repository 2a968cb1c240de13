package dk.enindgang.person;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** One of the municipality's keys for CPR numbers: what is kept under it can be read and found with it alone (R6, R7). */
final class CprKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final int id;
    private final SecretKeySpec cipherKey;
    private final SecretKeySpec hashKey;

    /** @param secret 32 bytes at least; two keys are made of it, so that one use tells nothing of the other */
    CprKey(int id, byte[] secret) {
        this.id = id;
        this.cipherKey = new SecretKeySpec(derived(secret, "cpr cipher"), "AES");
        this.hashKey = new SecretKeySpec(derived(secret, "cpr look-up"), "HmacSHA256");
    }

    int id() {
        return id;
    }

    /** Bound to the person, so that it says nothing in another row. */
    byte[] seal(Cpr cpr, UUID person) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, person, cpr.digits().getBytes(StandardCharsets.US_ASCII));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** @throws IllegalStateException if it was not sealed with this key for this person */
    Cpr open(byte[] kept, UUID person) {
        ByteBuffer parts = ByteBuffer.wrap(kept);
        byte[] nonce = new byte[NONCE];
        byte[] sealed = new byte[kept.length - NONCE];
        parts.get(nonce).get(sealed);
        return Cpr.kept(new String(run(Cipher.DECRYPT_MODE, nonce, person, sealed), StandardCharsets.US_ASCII));
    }

    /** The same for the same number, and of no use without the key. */
    byte[] hash(Cpr cpr) {
        return mac(hashKey, cpr.digits());
    }

    private byte[] run(int mode, byte[] nonce, UUID person, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, cipherKey, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((person + " " + id).getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A number is not under the key it says, or not where it was put", e);
        }
    }

    private static byte[] derived(byte[] secret, String use) {
        return mac(new SecretKeySpec(secret, "HmacSHA256"), use);
    }

    private static byte[] mac(SecretKeySpec key, String words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java lacks HmacSHA256, which every Java 17 has", e);
        }
    }
}
