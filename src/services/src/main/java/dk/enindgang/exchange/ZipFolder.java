package dk.enindgang.exchange;

import dk.enindgang.guide.file.GuideFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** R3. The files in a zip file, in memory alone and within limits. */
final class ZipFolder {

    static final int LARGEST = 5_000_000;

    /** What may come out of all of them. */
    static final int ALL = 30_000_000;

    /** Text becomes four to ten times as large; what becomes a hundred times as large was made to hurt. */
    private static final int RATIO = 100;

    private ZipFolder() {}

    static Map<String, byte[]> read(byte[] content) {
        if (content.length > LARGEST) {
            throw Refused.because("exchange.rule.large");
        }
        Set<String> names = ZipDirectory.names(content);
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            long room = Math.min(ALL, (long) content.length * RATIO);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] file = zip.readNBytes(GuideFiles.LARGEST + 1);
                room -= file.length;
                if (file.length > GuideFiles.LARGEST || room < 0) {
                    throw Refused.because("exchange.rule.bomb");
                }
                if (!names.contains(entry.getName()) || files.put(entry.getName(), file) != null) {
                    throw Refused.because("exchange.rule.notZip");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw Refused.because("exchange.rule.notZip");
        }
        if (files.size() != names.size()) {
            throw Refused.because("exchange.rule.notZip");
        }
        return files;
    }

    /** The same files at the same moment are the same bytes. */
    static byte[] write(Map<String, String> files, Instant at) {
        var content = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(content, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }
}
