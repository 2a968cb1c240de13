package dk.enindgang.it.look;

import dk.enindgang.it.product.Hidden;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be read in something that left the server: a page, a paper, an archive, a message of the broker, a log. */
final class HiddenText {

    /** A block of a file that is looked through at once, and how much of it is looked at again with the next. */
    private static final int BLOCK = 1 << 22;

    private static final int OVERLAP = 64;

    private HiddenText() {}

    static String of(byte[] bytes) throws IOException {
        String plain = plain(bytes);
        if (plain.startsWith("%PDF")) {
            return plain + paper(bytes);
        }
        return plain.startsWith("PK") ? plain + unzipped(bytes) : plain;
    }

    /** Nothing more than its bytes is there to be read while it is still being written, or where it is locked. */
    private static String paper(byte[] bytes) {
        try (PDDocument paper = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(paper)
                    + paper.getDocumentInformation().getCOSObject();
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Each byte is a letter, and letters of two bytes, as the broker keeps them, lose their empty one. */
    private static String plain(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    private static String unzipped(byte[] bytes) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append('\n').append(of(zip.readAllBytes()));
            }
        }
        return text.toString();
    }

    /** What of the hidden a file tells; nothing if it has gone meanwhile. */
    static List<String> told(Path file) throws IOException {
        try {
            return toldBy(file);
        } catch (NoSuchFileException gone) {
            return List.of();
        }
    }

    private static List<String> toldBy(Path file) throws IOException {
        if (Files.size(file) < BLOCK) {
            return Hidden.told(of(Files.readAllBytes(file)));
        }
        var told = new ArrayList<String>();
        try (var in = Files.newInputStream(file)) {
            String before = "";
            for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
                String text = before + plain(block);
                told.addAll(Hidden.told(text));
                before = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        }
        return told;
    }
}
