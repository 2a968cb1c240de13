package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Guides that go to another municipality, and those that come from one. The neighbour's packages are made here, by the format. */
abstract class ExchangeJourneys {

    private static final String ZIP = "application/zip";

    private final Product product;

    ExchangeJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void anEditorGivesTwoGuidesAwayAndIsToldWhatTheyLeadTo() throws IOException {
        try (Person editor = Person.signedIn(product, Size.DESK, "sekretariat")) {
            editor.open("/writing/list");
            editor.follow("Giv guider videre");
            editor.page().waitForURL("**/exchange/give**");
            editor.press("Lav en pakke");
            editor.sees("Vælg mindst én guide.");
            keepsWhatIsTicked(editor);
            editor.field("Bekymring for et barns trivsel").check();
            editor.press("Lav en pakke");
            editor.sees("Pakken er klar");
            editor.sees("Guiderne fører også til disse, som ikke er med.");
            assertThat(Axe.faults(editor.page())).isEmpty();
            Download file = editor.page().waitForDownload(() -> editor.follow("Hent pakken"));
            assertThat(file.suggestedFilename()).isEqualTo("handleguider.zip");
            try (var zip = new ZipFile(file.path().toFile())) {
                assertThat(zip.stream().map(ZipEntry::getName))
                        .containsExactly("manifest.json", "guides/" + Pages.CONCERN + ".md");
                assertThat(new String(
                                zip.getInputStream(zip.getEntry("manifest.json"))
                                        .readAllBytes(),
                                StandardCharsets.UTF_8))
                        .contains("Eksempelby")
                        .doesNotContain("Henrik", "Rosenlund");
            }
            take(editor, Files.readAllBytes(file.path()));
            editor.sees("Den samme som jeres");
            editor.sees("Der er intet nyt at tage ind nu.");
            putAway(editor);
            editor.isUndisturbed();
        }
    }

    /** Through every search; and what is taken away again is away. */
    private static void keepsWhatIsTicked(Person editor) {
        find(editor, "SKOLEFRAVAER");
        editor.field("Bekymrende skolefravær").check();
        find(editor, "findes slet ikke");
        editor.sees("Ingen guide har de ord i titlen.");
        editor.sees("Én guide er valgt");
        assertThat(Axe.faults(editor.page())).isEmpty();
        find(editor, "skolefravær");
        assertThat(editor.field("Bekymrende skolefravær").isChecked()).isTrue();
        editor.field("Bekymrende skolefravær").uncheck();
        find(editor, "");
        assertThat(editor.reads()).doesNotContain("Én guide er valgt");
    }

    private static void find(Person editor, String words) {
        editor.field("Find en guide efter dens titel").fill(words);
        editor.page().evaluate("document.body.dataset.before = 'yes'");
        editor.page().locator("[id='give:search']").click();
        editor.page().locator("body:not([data-before])").waitFor();
    }

    @Test
    void aGuideOfTheNeighboursIsTakenInApprovedReadWithItsOriginAndCompared() throws IOException {
        String slug = "nabo-" + NewWord.made();
        takenInAndApproved(slug);
        try (Person teacher = Person.signedIn(product, Size.PHONE, "laerer")) {
            teacher.open("/guide/read?guide=" + slug);
            teacher.sees("Taget ind fra Naboby, udgave 3");
            assertThat(Axe.faults(teacher.page())).isEmpty();
            assertThat(teacher.open("/exchange/guide?guide=" + slug)).isEqualTo(403);
        }
        try (Person editor = Person.signedIn(product, Size.PHONE, "sekretariat")) {
            take(editor, aPackage(slug, 4, "Når I er bekymrede."));
            editor.sees("Nyere end den, I tog ind");
            assertThat(Axe.faults(editor.page())).isEmpty();
            editor.follow("Jeres udgave 1: ophav og forskelle");
            editor.sees("Intet er ændret her.");
            editor.sees("ændret fra »Når I undrer jer.« til »Når I er bekymrede.«");
            assertThat(Axe.faults(editor.page())).isEmpty();
            editor.open("/exchange/take");
            putAway(editor);
            editor.isUndisturbed();
        }
    }

    private void takenInAndApproved(String slug) throws IOException {
        String review;
        try (Person editor = Person.signedIn(product, Size.DESK, "sekretariat")) {
            take(editor, aPackage(slug, 3, "Når I undrer jer."));
            editor.sees("Pakke fra Naboby");
            editor.sees("Ny: findes ikke her");
            assertThat(Axe.faults(editor.page())).isEmpty();
            editor.press("Tag de valgte ind");
            editor.sees("Guiden er taget ind og ligger som kladde.");
            editor.follow("Naboens guide " + slug);
            editor.follow("Gennemsyn");
            editor.page().waitForURL("**/writing/review**");
            editor.sees("Taget ind fra Naboby, udgave 3");
            editor.press("Send til gennemsyn");
            editor.sees("Guiden er sendt til gennemsyn.");
            review = editor.page().url().replaceFirst("https?://[^/]+", "");
            editor.isUndisturbed();
        }
        try (Person colleague = Person.signedIn(product, Size.DESK, "sundhedsplejerske")) {
            colleague.open(review);
            colleague.page().locator("[id='decide:approve']").click();
            colleague.sees("Guiden er godkendt og gælder fra");
        }
    }

    @Test
    void whatIsNoPackageIsRefusedAtTheFieldAndNothingIsKept() throws IOException {
        try (Person editor = Person.signedIn(product, Size.DESK, "sekretariat")) {
            take(editor, "Hej".getBytes(StandardCharsets.UTF_8));
            editor.sees("Filen er ikke en pakke, eller den er gået i stykker.");
            assertThat(Axe.faults(editor.page())).isEmpty();
            take(editor, zip("../ude.md", "x"));
            editor.sees("Der er noget i pakken, som ikke er en guide.");
            take(editor, zip("manifest.json", "x".repeat(1_000_000)));
            editor.sees("Filen bliver alt for stor, når den pakkes ud.");
            String slug = "fejl-" + NewWord.made();
            take(editor, aPackage(slug, 1, "Ring om 610172-1234."));
            editor.sees("Pakken kan ikke tages ind");
            assertThat(editor.reads()).contains(slug + ".md, linje");
            assertThat(product.database().number("select count(*) from guide_package"))
                    .isZero();
        }
    }

    @Test
    void nobodyElseGivesOrTakes() throws IOException {
        for (String userName : List.of("laerer", "leder", "drift")) {
            Session other = Session.of(product, userName);
            for (String address :
                    List.of("give", "take", "guide?guide=" + Pages.CONCERN, "file?guides=" + Pages.CONCERN)) {
                assertThat(other.get("/exchange/" + address).statusCode())
                        .as(userName + " " + address)
                        .isEqualTo(403);
            }
        }
        Session editor = Session.of(product, "sekretariat");
        assertThat(editor.get("/exchange/file").statusCode()).isEqualTo(400);
        assertThat(editor.get("/exchange/file?guides=findes-ikke").statusCode()).isEqualTo(404);
    }

    private static void take(Person editor, byte[] content) {
        editor.open("/exchange/take");
        editor.page().locator("input[type=file]").setInputFiles(new FilePayload("pakke.zip", ZIP, content));
        editor.press("Læs pakken");
    }

    private static void putAway(Person editor) {
        editor.press("Læg pakken væk");
        editor.page().waitForCondition(() -> !editor.reads().contains("Pakke fra"));
    }

    /** A guide for acute danger, so that it needs no way out. */
    private static byte[] aPackage(String slug, int edition, String summary) throws IOException {
        String guide = """
                ---
                slug: %1$s
                title: Naboens guide %1$s
                summary: %2$s
                purpose: At prøve.
                owner: Sekretariatet
                reviewedOn: 2026-11-22
                nextReview: 2027-11-22
                ages: {from: 0, to: 17}
                roles: [TEACHER]
                sectors: [SCHOOL]
                acute: true

                situations:
                  - title: En prøve
                ---

                ## 1 Lyt

                ```yaml
                kind: OBSERVE
                who: Dig
                next:
                  - {when: Færdig, end: true}
                ```

                Lyt først.
                """.formatted(slug, summary);
        String madeAt = "2026-11-28T10:00:00Z";
        String sum = sha256(guide.strip());
        String all = sha256("1\nNaboby\n" + madeAt + "\n" + slug + " " + edition + " " + sum + "\n");
        String manifest = """
                {"format": 1, "municipality": "Naboby", "madeAt": "%s",
                 "guides": [{"slug": "%s", "edition": %d, "sha256": "%s"}], "sha256": "%s"}
                """.formatted(madeAt, slug, edition, sum, all);
        return zip("manifest.json", manifest, "guides/" + slug + ".md", guide);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Names and what stands under them, by turns. */
    private static byte[] zip(String... files) throws IOException {
        var content = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(content)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(files[i]));
                zip.write(files[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return content.toByteArray();
    }
}
