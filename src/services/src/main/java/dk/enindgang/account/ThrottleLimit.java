package dk.enindgang.account;

import dk.enindgang.platform.LogInSettings;
import dk.enindgang.platform.Settings;
import java.time.Duration;

/** What is counted, how many failures are free, how long the longest wait is, and how fast failures fade (R3). */
enum ThrottleLimit {
    /**
     * One name: some mistakes are human. How many is for the settings to say. The longest wait
     * is short, because others can cause it.
     */
    USER(0, Duration.ofMinutes(5), Duration.ofMinutes(10)),
    /** One address, with names that have never come in from there: a whole town hall may stand behind it. */
    CLIENT(100, Duration.ofMinutes(15), Duration.ofSeconds(30)),
    /** One address, with names that came in from there lately: strangers cannot use this up. */
    KNOWN_CLIENT(1_000, Duration.ofMinutes(5), Duration.ofSeconds(3));

    /** Beyond this many failures that are not free the wait grows no longer, and so neither does the count. */
    private static final int STEPS = 10;

    private final int free;
    private final Duration longest;
    private final Duration fade;

    ThrottleLimit(int free, Duration longest, Duration fade) {
        this.free = free;
        this.longest = longest;
        this.fade = fade;
    }

    /** One second after the first failure that is not free, then twice as long each time. */
    Duration delay(double failures, LogInSettings settings) {
        long beyond = Math.round(failures) - free(settings);
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(beyond, 20));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    /** The time in which one failure is forgotten. */
    Duration fade() {
        return fade;
    }

    /** The count never goes higher, so that the wait is over soon after the attempts are. */
    int most(LogInSettings settings) {
        return free(settings) + STEPS;
    }

    /** The municipality knows when its directory locks an account. */
    private int free(LogInSettings settings) {
        return this == USER ? settings.freeTries() : free;
    }

    /** The same on every node, and of no use to whoever holds the table alone (R9). */
    byte[] key(Settings settings, String who) {
        String written = this == USER ? Guessed.name(who) : Guessed.place(who);
        return KeyedHash.of(settings, "log-in throttle", name() + " " + written);
    }
}
