package dk.enindgang.account;

import dk.enindgang.platform.Settings;
import java.time.Duration;

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
        return KeyedHash.of(settings, "log-in throttle", name() + " " + who);
    }
}
