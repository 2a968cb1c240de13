package dk.enindgang.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** The list that comes with the product: 22,000 passwords of twelve characters or more, as beginnings of hashes (R3). */
final class CommonPasswords {

    private static final String LIST = "common-passwords.txt";
    private static final int DIGITS = 16;

    private final long[] hashes;

    CommonPasswords() {
        InputStream list = CommonPasswords.class.getResourceAsStream(LIST);
        if (list == null) {
            throw new IllegalStateException("The list of common passwords is missing: " + LIST);
        }
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            hashes = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .mapToLong(line -> Long.parseUnsignedLong(line, DIGITS))
                    .sorted()
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return hashes.length;
    }

    /** Whether it is one of them, however its letters are written, or one with something put after it. */
    boolean contain(String password) {
        String small = Spelling.small(password);
        return Stream.of(small, Spelling.withoutTail(small))
                .flatMap(typed -> Stream.of(typed, Spelling.plain(typed), Spelling.unmasked(typed)))
                .anyMatch(this::has);
    }

    private boolean has(String written) {
        return Arrays.binarySearch(hashes, ByteBuffer.wrap(Sha1.of(written)).getLong()) >= 0;
    }
}
