package dk.enindgang.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The municipality's own list (R4): one password a line, or one SHA-1 hash a line, sorted, with or without a count after
 * it, as Have I Been Pwned gives it away. Nothing of it is kept in memory: a hash is searched for by halves, so that tens of
 * gigabytes are no hindrance.
 */
final class PasswordList {

    private static final Pattern HASH = Pattern.compile("[0-9A-Fa-f]{40}(:\\d+)?");
    private static final int DIGITS = 40;
    private static final int LONGEST_LINE = 100;
    private static final int SAMPLES = 100;

    /** UTF-8's, as it reads byte by byte. */
    private static final String MARK = "\u00ef\u00bb\u00bf";

    private final Path file;
    private final boolean hashes;

    /**
     * Looks at the first line to know which of the two it is.
     *
     * @throws IOException if there is no such file, or it cannot be read, or nothing useful stands in it
     */
    PasswordList(Path file) throws IOException {
        this.file = file;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String first = lines.readLine();
            if (first == null || first.isBlank()) {
                throw new IOException("empty");
            }
            if (first.startsWith(MARK)) {
                throw new IOException("a byte order mark at its beginning");
            }
            hashes = HASH.matcher(first.strip()).matches();
        }
        if (hashes) {
            requireOrder();
        }
    }

    /** A list in another order would find nothing, without a word. */
    private void requireOrder() throws IOException {
        try (var list = new RandomAccessFile(file.toFile(), "r")) {
            String before = "";
            for (int i = 0; i <= SAMPLES; i++) {
                long at = (list.length() - 1) * i / SAMPLES;
                list.seek(lineAround(list, at));
                String hash = hash(list.readLine());
                if (hash.compareTo(before) < 0) {
                    throw new IOException("not sorted by hash");
                }
                before = hash;
            }
        }
    }

    boolean contains(String password) {
        try {
            return hashes ? hasHash(password) : hasLine(password);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of passwords cannot be read any more", e);
        }
    }

    private boolean hasLine(String password) throws IOException {
        String small = Spelling.small(password);
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            return lines.lines().map(PasswordList::decoded).anyMatch(line -> small.equals(Spelling.small(line)));
        }
    }

    /** Lists have bytes in them that are no UTF-8; such a line is nobody's password here, and no reason to stop. */
    private static String decoded(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private boolean hasHash(String password) throws IOException {
        String wanted = HexFormat.of().withUpperCase().formatHex(Sha1.of(password));
        try (var list = new RandomAccessFile(file.toFile(), "r")) {
            long low = 0;
            long high = list.length();
            while (low < high) {
                long start = lineAround(list, (low + high) / 2);
                list.seek(start);
                int order = hash(list.readLine()).compareTo(wanted);
                if (order == 0) {
                    return true;
                }
                if (order < 0) {
                    low = list.getFilePointer();
                } else {
                    high = start;
                }
            }
            return false;
        }
    }

    /** Where the line begins that this byte is part of. */
    private static long lineAround(RandomAccessFile list, long at) throws IOException {
        long from = Math.max(0, at - LONGEST_LINE);
        var before = new byte[(int) (at - from)];
        list.seek(from);
        list.readFully(before);
        for (int i = before.length; i > 0; i--) {
            if (before[i - 1] == '\n') {
                return from + i;
            }
        }
        if (from > 0) {
            throw new IOException("not a list of hashes");
        }
        return 0;
    }

    private static String hash(@Nullable String line) throws IOException {
        if (line == null || !HASH.matcher(line.strip()).matches()) {
            throw new IOException("not a list of hashes");
        }
        return line.substring(0, DIGITS).toUpperCase(Locale.ROOT);
    }
}
