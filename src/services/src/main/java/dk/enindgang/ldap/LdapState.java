package dk.enindgang.ldap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.Attributes;

/**
 * Whether an entry is open: not disabled, not locked, not past its day (R6). As Active Directory, OpenLDAP and 389 Directory
 * Server write it; a directory that writes none of it has open entries alone.
 */
final class LdapState {

    private static final String CONTROL = "userAccountControl";
    /** Worked out by Active Directory: {@code lockoutTime} alone stays when the lock has long gone. */
    private static final String CONTROL_NOW = "msDS-User-Account-Control-Computed";

    private static final String EXPIRES = "accountExpires";
    private static final String LOCKED_SINCE = "pwdAccountLockedTime";
    private static final String LOCKED = "nsAccountLock";

    /** What OpenLDAP writes for a lock that somebody has to lift; any other time stays when the lock has long gone. */
    private static final String FOR_GOOD = "000001010000Z";

    private static final long DISABLED = 0x2;
    private static final long LOCKED_OUT = 0x10;

    /** {@code accountExpires} counts tenths of microseconds since 1601; zero and a number of 19 digits mean never. */
    private static final long TICKS_PER_SECOND = 10_000_000;

    private static final long SECONDS_TO_1970 = 11_644_473_600L;

    private LdapState() {}

    /** What to ask for. */
    static String[] with(String... others) {
        var names = new ArrayList<>(List.of(CONTROL, CONTROL_NOW, EXPIRES, LOCKED_SINCE, LOCKED));
        names.addAll(List.of(others));
        return names.toArray(String[]::new);
    }

    static boolean isOpen(Attributes entry, Instant now) throws NamingException {
        boolean disabled = has(entry, CONTROL, DISABLED);
        boolean locked = has(entry, CONTROL_NOW, LOCKED_OUT)
                || text(entry, LOCKED_SINCE).equals(FOR_GOOD)
                || text(entry, LOCKED).equalsIgnoreCase("true");
        return !disabled && !locked && !isOver(number(entry, EXPIRES), now);
    }

    private static boolean isOver(OptionalLong expires, Instant now) {
        long ticks = expires.orElse(0);
        return ticks > 0 && now.getEpochSecond() >= ticks / TICKS_PER_SECOND - SECONDS_TO_1970;
    }

    private static boolean has(Attributes entry, String name, long bit) throws NamingException {
        return (number(entry, name).orElse(0) & bit) != 0;
    }

    private static OptionalLong number(Attributes entry, String name) throws NamingException {
        String written = text(entry, name);
        return written.matches("-?[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(written)) : OptionalLong.empty();
    }

    private static String text(Attributes entry, String name) throws NamingException {
        Attribute attribute = entry.get(name);
        return attribute != null && attribute.size() > 0 && attribute.get() instanceof String text ? text.strip() : "";
    }
}
