package dk.enindgang.platform.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A PDF as others read it: programs that show it, that read it aloud, and that judge it. */
public final class ReadPdf implements AutoCloseable {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private final byte[] file;
    private final PDDocument document;

    public ReadPdf(byte[] file) throws IOException {
        this.file = file.clone();
        document = Loader.loadPDF(file);
    }

    public String text() throws IOException {
        return new PDFTextStripper().getText(document);
    }

    /** The text with each run of spaces and line breaks as one space. */
    public String flow() throws IOException {
        return text().replaceAll("\\s+", " ");
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    public String language() {
        return document.getDocumentCatalog().getLanguage();
    }

    public boolean tagged() {
        return document.getDocumentCatalog().getMarkInfo().isMarked();
    }

    /** All that the file says about itself: title, subject, author and the like. */
    public String about() throws IOException {
        return document.getDocumentInformation().getCOSObject() + " "
                + new String(document.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8");
    }

    public String title() {
        return document.getDocumentInformation().getTitle();
    }

    /** The kinds of the parts in the order in which they are read aloud, such as H1, P, TH. */
    public List<String> structure() {
        var kinds = new ArrayList<String>();
        walk(document.getDocumentCatalog().getStructureTreeRoot(), kinds);
        return kinds;
    }

    private static void walk(PDStructureNode node, List<String> kinds) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                kinds.add(element.getStandardStructureType());
                walk(element, kinds);
            }
        }
    }

    /** The fonts of all pages, each with whether its letters are in the file. */
    public List<String> fonts() throws IOException {
        var fonts = new TreeSet<String>();
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "") + (font.isEmbedded() ? "" : " not embedded"));
            }
        }
        return List.copyOf(fonts);
    }

    /** How many pictures and other things the pages hold beside text. */
    public long pictures() {
        long pictures = 0;
        for (PDPage page : document.getPages()) {
            for (COSName ignored : page.getResources().getXObjectNames()) {
                pictures++;
            }
        }
        return pictures;
    }

    /** What veraPDF finds wrong by PDF/UA-1 and PDF/A-2a; empty if the file keeps them. */
    public List<String> faults() throws IOException, VeraPDFException {
        var faults = new ArrayList<String>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                result.getTestAssertions().stream()
                        .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                        .forEach(test -> faults.add(flavour + " " + test.getRuleId() + ": " + test.getMessage()));
                if (!result.isCompliant() && faults.isEmpty()) {
                    faults.add(flavour + " is not kept");
                }
                if (result.getTotalAssertions() < 100) {
                    faults.add(flavour + " was hardly looked at");
                }
            }
        }
        return faults;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
