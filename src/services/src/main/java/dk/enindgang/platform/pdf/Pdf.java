package dk.enindgang.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/** Makes the file of a paper (R1, R2), asking nobody for anything (R3). */
final class Pdf {

    private static final System.Logger LOG = System.getLogger(Pdf.class.getName());

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int REGULAR = 400;
    private static final int BITS = 256;

    static {
        XRLog.setLoggerImpl(new Quiet());
    }

    private Pdf() {}

    static byte[] of(Document document) {
        return of(document, PdfAConformance.PDFA_2_A);
    }

    static byte[] locked(Document document, String password) {
        try (PDDocument pdf = Loader.loadPDF(of(document, PdfAConformance.NONE))) {
            var file = new ByteArrayOutputStream();
            pdf.protect(lock(password));
            pdf.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody gets the owner's password, so whoever opens the file may do no more than this. */
    private static StandardProtectionPolicy lock(String password) {
        var may = new AccessPermission();
        may.setCanModify(false);
        may.setCanModifyAnnotations(false);
        may.setCanFillInForm(false);
        may.setCanAssembleDocument(false);
        may.setCanExtractContent(false);
        may.setCanExtractForAccessibility(true);
        var policy = new StandardProtectionPolicy(UUID.randomUUID().toString(), password, may);
        policy.setEncryptionKeyLength(BITS);
        policy.setPreferAES(true);
        return policy;
    }

    private static byte[] of(Document document, PdfAConformance kept) {
        var file = new ByteArrayOutputStream();
        try (var pdf = new PDDocument();
                var letters = letters()) {
            builder(PDType0Font.load(pdf, letters, true), kept)
                    .usePDDocument(pdf)
                    .withW3cDocument(document, null)
                    .toStream(file)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static PdfRendererBuilder builder(PDFont font, PdfAConformance kept) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(kept);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(new PDFontSupplier(font), "Paper", REGULAR, FontStyle.NORMAL, true);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> false, when);
        }
        builder.withDiagnosticConsumer(Pdf::tell);
        return builder;
    }

    /** Ligatures are looked for by regular expressions, which takes half of the time, and this paper needs none. */
    private static TrueTypeFont letters() throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            if (file == null) {
                throw new IOException(FONT + " is missing");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return font;
        }
    }

    /** What kind of trouble it was, never about what (R5). */
    private static void tell(Diagnostic trouble) {
        if (trouble.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue()) {
            LOG.log(Level.WARNING, "A paper was made, but: " + trouble.getLogMessageId());
        }
    }
}
