package dk.enindgang.account;

import dk.enindgang.platform.Settings;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A hash that is the same on every node, and of no use to whoever holds the table alone (R9). */
final class KeyedHash {

    private KeyedHash() {}

    /** @param use what it is for, so that the same words give another hash elsewhere */
    static byte[] of(Settings settings, String use, String words) {
        try {
            byte[] secret = MessageDigest.getInstance("SHA-256")
                    .digest((use + " " + settings.databaseOwnerPassword()).getBytes(StandardCharsets.UTF_8));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java lacks HmacSHA256, which every Java 17 has", e);
        }
    }
}
