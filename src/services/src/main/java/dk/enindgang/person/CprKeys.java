package dk.enindgang.person;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The keys of {@code ENINDGANG_CPR_KEYS}, the one in use first, then those something may still be kept under (R6).
 * Without any, no number is taken.
 */
record CprKeys(List<CprKey> keys) {

    private static final Pattern KEY = Pattern.compile("([1-9][0-9]{0,8}):([A-Za-z0-9+/]+={0,2})");
    private static final int SHORTEST = 32;

    /** Known to everybody who reads this, so for invented people only. */
    private static final String PRACTICE = "1:cHJhY3RpY2UgcHJhY3RpY2UgcHJhY3RpY2UgcHJhY3RpY2U=";

    CprKeys {
        keys = List.copyOf(keys);
    }

    /** @throws IllegalArgumentException saying in Danish what is wrong with it, and nothing of the keys */
    static CprKeys of(String written, boolean practice) {
        String said = written.strip();
        if (said.isEmpty()) {
            return practice ? of(PRACTICE, true) : new CprKeys(List.of());
        }
        var keys = new ArrayList<CprKey>();
        var ids = new HashSet<Integer>();
        for (String one : said.split(";", -1)) {
            Matcher key = KEY.matcher(one.strip());
            if (!key.matches()) {
                throw new IllegalArgumentException("skal være nummer:nøgle;nummer:nøgle, hvor nøglen er Base64.");
            }
            CprKey read = key(key.group(1), key.group(2), practice);
            if (!ids.add(read.id())) {
                throw new IllegalArgumentException("har to nøgler med samme nummer.");
            }
            keys.add(read);
        }
        return new CprKeys(keys);
    }

    private static CprKey key(String id, String base64, boolean practice) {
        byte[] secret;
        try {
            secret = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("har en nøgle, der ikke er Base64.", e);
        }
        if (secret.length < SHORTEST) {
            throw new IllegalArgumentException("har en nøgle på under 32 bytes. Lav en med: openssl rand -base64 32");
        }
        if (!practice && PRACTICE.endsWith(":" + base64)) {
            throw new IllegalArgumentException(
                    "er øvekommunens nøgle, som alle kender. Lav en med: openssl rand -base64 32");
        }
        return new CprKey(Integer.parseInt(id), secret);
    }

    /** The one in use; empty if numbers are not taken. */
    Optional<CprKey> current() {
        return keys.stream().findFirst();
    }

    /** @throws IllegalStateException if it is not there any more */
    CprKey get(int id) {
        return keys.stream()
                .filter(key -> key.id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("ENINDGANG_CPR_KEYS lacks key " + id));
    }

    /** R7: the hashes a number can be found by, under each of the keys, as PostgreSQL reads an array of bytes. */
    String hashes(Cpr cpr) {
        return keys.stream()
                .map(key -> "\"\\\\x" + HexFormat.of().formatHex(key.hash(cpr)) + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
