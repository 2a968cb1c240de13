package dk.enindgang.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file of any kind, also of those nobody should open. */
final class Zip {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Zip with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    Zip with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Zip without(String name) {
        files.remove(name);
        return this;
    }

    String text(String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        var content = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(content, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    /** Two entries that differ in one letter get one name, everywhere they are called by it. */
    static byte[] renamed(byte[] zip, String from, String to) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The list at the end says that the last entry was made on Unix and is of this kind. */
    static byte[] ofKind(byte[] zip, int mode) {
        byte[] content = zip.clone();
        ByteBuffer buffer = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int at = lastEntry(buffer);
        buffer.put(at + 5, (byte) 3);
        buffer.putInt(at + 38, mode << 16);
        return content;
    }

    /** The list at the end says that the last entry needs a password. */
    static byte[] locked(byte[] zip) {
        byte[] content = zip.clone();
        ByteBuffer buffer = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int at = lastEntry(buffer) + 8;
        buffer.putShort(at, (short) (buffer.getShort(at) | 1));
        return content;
    }

    private static int lastEntry(ByteBuffer zip) {
        for (int at = zip.limit() - 46; at >= 0; at--) {
            if (zip.getInt(at) == 0x02014b50) {
                return at;
            }
        }
        throw new IllegalStateException("No entry");
    }
}
