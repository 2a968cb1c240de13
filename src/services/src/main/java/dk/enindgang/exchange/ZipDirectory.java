package dk.enindgang.exchange;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * R3. The list of entries at the end of a zip file, read without taking anything out. What {@code ZipInputStream} meets on
 * its way has to be the same: the list alone says what is a link, and some files say one thing here and another there.
 */
final class ZipDirectory {

    static final String MANIFEST = "manifest.json";

    private static final Pattern GUIDE = Pattern.compile("guides/[a-z0-9-]{1,80}\\.md");

    private static final int END = 0x06054b50;

    private static final int ENTRY = 0x02014b50;

    /** The end is so long, without a comment. */
    private static final int END_LENGTH = 22;

    private static final int LONGEST_COMMENT = 65_535;

    private static final int LOCKED = 1;

    private static final int UNIX = 3;

    private static final int KIND = 0xf000;

    private static final int PLAIN_FILE = 0x8000;

    private final ByteBuffer zip;

    private ZipDirectory(byte[] content) {
        zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The names in it, each one that belongs in a package. */
    static Set<String> names(byte[] content) {
        try {
            return new ZipDirectory(content).read();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw Refused.because("exchange.rule.notZip");
        }
    }

    private Set<String> read() {
        int end = end();
        int entries = zip.getShort(end + 10) & 0xffff;
        if (entries > GuidePackage.MOST + 1) {
            throw Refused.because("exchange.rule.many", GuidePackage.MOST);
        }
        var names = new LinkedHashSet<String>();
        zip.position(zip.getInt(end + 16));
        for (int i = 0; i < entries; i++) {
            if (!names.add(entry())) {
                throw Refused.because("exchange.rule.twice");
            }
        }
        if (zip.position() != end) {
            throw Refused.because("exchange.rule.notZip");
        }
        return names;
    }

    private int end() {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END && at + END_LENGTH + (zip.getShort(at + 20) & 0xffff) == zip.limit()) {
                return at;
            }
        }
        throw Refused.because("exchange.rule.notZip");
    }

    private String entry() {
        int at = zip.position();
        if (zip.getInt(at) != ENTRY) {
            throw Refused.because("exchange.rule.notZip");
        }
        byte[] name = new byte[zip.getShort(at + 28) & 0xffff];
        zip.position(at + 46);
        zip.get(name);
        zip.position(zip.position() + (zip.getShort(at + 30) & 0xffff) + (zip.getShort(at + 32) & 0xffff));
        String path = new String(name, StandardCharsets.UTF_8);
        if (!path.equals(MANIFEST) && !GUIDE.matcher(path).matches()) {
            throw Refused.because("exchange.rule.path");
        }
        if ((zip.getShort(at + 8) & LOCKED) != 0) {
            throw Refused.because("exchange.rule.locked");
        }
        int kind = (zip.get(at + 5) & 0xff) == UNIX ? (zip.getInt(at + 38) >>> 16) & KIND : 0;
        if (kind != 0 && kind != PLAIN_FILE) {
            throw Refused.because("exchange.rule.link");
        }
        return path;
    }
}
