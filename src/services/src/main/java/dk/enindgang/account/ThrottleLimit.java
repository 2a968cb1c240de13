package dk.enindgang.account;

import dk.enindgang.platform.Settings;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What is counted, how many failures are free, and how long the longest wait is (R3). */
enum ThrottleLimit {
    /** One name: five mistakes are human. The longest wait is short, because others can cause it. */
    USER(5, Duration.ofMinutes(5)),
    /** One address: a whole town hall may stand behind it. */
    CLIENT(100, Duration.ofMinutes(15));

    private final int free;
    private final Duration longest;

    ThrottleLimit(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    /** One second after the first failure that is not free, then twice as long each time. */
    Duration delay(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures - free, 20));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    /** The same on every node, and of no use to whoever holds the table alone (R9). */
    byte[] key(Settings settings, String who) {
        try {
            byte[] secret = MessageDigest.getInstance("SHA-256")
                    .digest(("log-in throttle " + settings.databaseOwnerPassword()).getBytes(StandardCharsets.UTF_8));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal((name() + " " + who).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java lacks HmacSHA256, which every Java 17 has", e);
        }
    }
}
