package dk.enindgang.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.core.VeraPDFException;
import org.w3c.dom.Element;

/** R1-R4. */
class PaperTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    @TempDir
    Path folder;

    @Test
    void aPaperKeepsTheStandardsForReadingAloudAndForKeeping() throws IOException, VeraPDFException { // R1, R2
        try (var read = read(paper())) {
            assertThat(read.faults()).isEmpty();
            assertThat(read.fonts()).containsExactly("LiberationSans");
        }
    }

    @Test
    void theJudgeFindsAFileThatKeepsThemNot() throws IOException, VeraPDFException {
        var file = new java.io.ByteArrayOutputStream();
        try (var plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(file);
        }
        try (var read = new ReadPdf(file.toByteArray())) {
            assertThat(read.faults())
                    .anyMatch(fault -> fault.startsWith("ua1"))
                    .anyMatch(fault -> fault.startsWith("2a"));
        }
    }

    @Test
    void itsPartsAreWhatTheyLookLike() throws IOException { // R1
        try (var read = read(paper())) {
            assertThat(read.tagged()).isTrue();
            assertThat(read.title()).isEqualTo("Hvem har set på mine oplysninger?");
            assertThat(read.language()).isEqualTo("da");
            assertThat(read.structure().stream().filter(kind -> kind.matches("H[1-6]|P|Table|TR|TH|TD")))
                    .containsExactly(
                            "H1", "P", "P", "H2", "Table", "TR", "TH", "TH", "TR", "TD", "TD", "TR", "TD", "TD");
        }
        try (var read = read(new Paper(Locale.ENGLISH, "Who?"))) {
            assertThat(read.language()).isEqualTo("en");
        }
    }

    @Test
    void danishLettersAndThoseOfTheNeighborsAreThere() throws IOException, VeraPDFException {
        try (var read = read(new Paper(DANISH, "Åse").line("æøå ÆØÅ éüßñçłşć ĐŁ – “Bjørk”  §"))) {
            assertThat(read.text()).contains("æøå ÆØÅ éüßñçłşć ĐŁ – “Bjørk” §");
            assertThat(read.faults()).isEmpty();
        }
    }

    @Test
    void markupIsTextAndALetterNobodyHasDrawnBreaksNothing() throws IOException, VeraPDFException { // R4
        String name = "</p><h1>Alba & \"Bamse\" <!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]> &e; ]]> 👋";
        try (var read = read(new Paper(DANISH, "Åse").line(name))) {
            assertThat(read.flow()).contains(name.replace("👋", "#"));
            assertThat(read.structure()).containsOnlyOnce("H1");
            assertThat(read.faults()).isEmpty();
        }
    }

    @Test
    void ofAGuidesTextParagraphsAndListsRemain() throws IOException, VeraPDFException { // R4
        var paper = new Paper(DANISH, "Åse")
                .marked("<p>Ét <em>ord</em><br />til</p><ul><li>a</li><li>b &lt; c</li></ul><h4>Husk</h4>"
                        + "<p><a href=\"https://example.dk\" onclick=\"x()\">herfra</a></p>"
                        + "<script>alert(1)</script><img src='file:///etc/passwd' />")
                .marked("<p>ikke lukket");
        try (var read = read(paper)) {
            assertThat(read.flow()).contains("Ét ord til", "b < c", "Husk", "herfra", "ikke lukket");
            assertThat(read.structure().stream().filter(kind -> kind.matches("H1|P|L|LI")))
                    .containsExactly("H1", "P", "L", "LI", "LI", "P", "P", "P", "P");
            assertThat(read.pictures()).isZero();
            assertThat(read.faults()).isEmpty();
        }
    }

    @Test
    void aLockedPaperOpensWithItsPasswordAloneAndIsReadAloud() throws IOException { // R6, R1
        byte[] file = paper().toPdf("Den-dag-alt-er-nede");
        assertThatThrownBy(() -> Loader.loadPDF(file)).isInstanceOf(InvalidPasswordException.class);
        assertThatThrownBy(() -> Loader.loadPDF(file, "den-dag-alt-er-nede"))
                .isInstanceOf(InvalidPasswordException.class);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("Alba", "oplysninger", "pdfaid");
        try (PDDocument read = Loader.loadPDF(file, "Den-dag-alt-er-nede")) {
            assertThat(new PDFTextStripper().getText(read)).contains("Udtræk for Alba");
            assertThat(read.getEncryption().getLength()).isEqualTo(256);
            assertThat(read.getEncryption().getRevision()).isEqualTo(6);
            assertThat(read.getEncryption().getStdCryptFilterDictionary().getCryptFilterMethod())
                    .isEqualTo(COSName.AESV3);
            assertThat(read.getCurrentAccessPermission().canExtractForAccessibility())
                    .isTrue();
            assertThat(read.getCurrentAccessPermission().canModify()).isFalse();
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(new String(read.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid")
                    .doesNotContain("pdfaid");
        }
    }

    @Test
    void aWordLongerThanItsColumnStaysInIt() throws IOException, VeraPDFException {
        String word = "Specialundervisningskonsulentordning".repeat(12);
        var paper = new Paper(DANISH, "Åse")
                .line(word)
                .table(List.of("Dag", "Hvad"), List.of(30, 70), Stream.of(List.of(word, "kort")));
        try (var read = read(paper)) {
            assertThat(read.text().replaceAll("\\s+", ""))
                    .contains(word + "Dag")
                    .as("in the table too: its letters come in other order, but all of them")
                    .hasSizeGreaterThan(2 * word.length());
            assertThat(read.text().lines()).as("no line is wider than the page").allMatch(line -> line.length() < 100);
            assertThat(read.faults()).isEmpty();
        }
    }

    @Test
    void manyRowsGoOnOverThePagesUnderTheSameHead() throws IOException {
        var rows = IntStream.range(0, 2_000).mapToObj(i -> List.of("Linje " + i, "En medarbejder læste om dig."));
        try (var read = read(new Paper(DANISH, "Åse").table(List.of("Dag", "Hvad der skete"), List.of(30, 70), rows))) {
            String text = read.text();
            assertThat(text).contains("Linje 0 En", "Linje 1999 En", read.pages() + " / " + read.pages());
            assertThat(text.lines().filter(line -> line.startsWith("Linje ")).count())
                    .isEqualTo(2_000);
            assertThat(text.lines().filter("Dag Hvad der skete"::equals).count())
                    .isEqualTo(read.pages());
        }
    }

    @Test
    void nothingIsFetchedFromTheNetOrTheDisk() throws IOException { // R3
        Path picture = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] answer = Files.readAllBytes(picture);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/picture.png";
        try (var read = read(asksFor(there, picture.toUri().toString()))) {
            assertThat(read.pictures()).isZero();
            assertThat(read.text()).contains("Udtræk for Alba");
            assertThat(asked).hasValue(0);
            URI.create(there).toURL().openStream().close();
            assertThat(asked).as("whoever asks is seen").hasValue(1);
        } finally {
            server.stop(0);
        }
    }

    /** A paper into which more than text was put, in each way that could make the library fetch something. */
    private static Paper asksFor(String... sources) {
        Paper paper = paper();
        for (String source : sources) {
            Element image = paper.document().createElement("img");
            image.setAttribute("src", source);
            image.setAttribute("alt", "picture");
            paper.document().getElementsByTagName("body").item(0).appendChild(image);
            Element style = paper.document().createElement("style");
            style.setTextContent("@import url(" + source + "); body { background: url(" + source + ") }"
                    + " @font-face { font-family: Other; src: url(" + source + ") } p { font-family: Other, Paper }");
            paper.document().getElementsByTagName("head").item(0).appendChild(style);
        }
        return paper;
    }

    private static Paper paper() {
        return new Paper(DANISH, "Hvem har set på mine oplysninger?")
                .lead("Udtræk for Alba")
                .line("Her kan du læse mere.")
                .heading("Det er der sket")
                .table(
                        List.of("Dag", "Hvad"),
                        List.of(30, 70),
                        Stream.of(List.of("1. marts", "Læst"), List.of("2. marts", "Ændret")));
    }

    private static ReadPdf read(Paper paper) throws IOException {
        return new ReadPdf(paper.toPdf());
    }
}
