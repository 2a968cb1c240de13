package dk.enindgang.it.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.it.product.Hidden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Doctored things that leave a server: whoever is hidden is found in each of them. */
class HiddenTextTest {

    private static final String PLACE = "Hun bor på Gemtvejab 7 og går på Dulgtskoleab.";

    @Test
    void aPageATelephoneAndANameAreSeen() {
        assertThat(Hidden.told(PLACE)).containsExactly("dulgtskole", "gemtvej");
        assertThat(Hidden.told("<a href=\"tel:+0000123456700\">Ring</a>")).containsExactly("00001234567");
        assertThat(Hidden.told("+000 0123 4567 42, SKJULBORGAB")).containsExactly("000 0123 4567", "skjulborg");
        assertThat(Hidden.told("Familien Prøvesen, 00 00 01 23")).isEmpty();
    }

    @Test
    void anAnswerThatTellsOfThemEndsTheTest() throws Exception {
        assertThatThrownBy(() -> Hidden.requireSilence("/family/read", PLACE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/family/read")
                .hasMessageContaining("gemtvej");
        Hidden.telling(Hidden.everything(), () -> {
            assertThatCode(() -> Hidden.requireSilence("/family/read", PLACE)).doesNotThrowAnyException();
            return "";
        });
        Hidden.telling(Set.of(Hidden.NAMED), () -> {
            assertThatThrownBy(() -> Hidden.requireSilence("/family/read", PLACE))
                    .isInstanceOf(AssertionError.class);
            return "";
        });
        assertThatThrownBy(() -> Hidden.requireSilence("", PLACE)).isInstanceOf(AssertionError.class);
    }

    @Test
    void anArchiveAndAMessageOfTheBrokerAreOpened() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("guide.md"));
            zip.write(PLACE.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Hidden.told(HiddenText.of(bytes.toByteArray()))).contains("gemtvej");
        assertThat(Hidden.told(HiddenText.of(PLACE.getBytes(StandardCharsets.UTF_16LE))))
                .contains("gemtvej");
    }

    @Test
    void aPaperIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var paper = new PDDocument()) {
            var page = new PDPage();
            paper.addPage(page);
            try (var words = new PDPageContentStream(paper, page)) {
                words.beginText();
                words.setFont(new PDType1Font(FontName.HELVETICA), 12);
                words.showText("Gemtvejab 7");
                words.endText();
            }
            paper.save(bytes);
        }
        assertThat(new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain("Gemtvejab");
        assertThat(Hidden.told(HiddenText.of(bytes.toByteArray()))).containsExactly("gemtvej");
    }

    @Test
    void aLongLogIsReadToTheEnd(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("server.log");
        Files.writeString(log, "intet at se\n".repeat(500_000));
        assertThat(HiddenText.told(log)).isEmpty();
        Files.writeString(log, ".".repeat((1 << 22) - 4) + PLACE.substring(PLACE.indexOf("Gemtvej")));
        assertThat(HiddenText.told(log)).contains("gemtvej");
    }
}
