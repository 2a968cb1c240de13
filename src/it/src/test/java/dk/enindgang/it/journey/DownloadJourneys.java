package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.PageForm;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.Session;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Files that somebody takes away: the paper for a citizen who asks, and the looks for a spreadsheet. */
abstract class DownloadJourneys {

    /** Each file by its address, with its name, which is ours whoever it is about. */
    private static final Map<String, String> FILES =
            Map.of("/access/pdf", "udtraek.pdf", "/access/export", "opslag.csv");

    private static final String EXTRACTS =
            "select count(*) from access_log where kind = 'EXPORT' and purpose = 'INSIGHT'"
                    + " and subject = 'access.log' and person_ref = ";

    private final Product product;

    DownloadJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void whoControlsTakesAwayAPaperForTheCitizen() throws IOException {
        String child = aChild("Hentprøve");
        product.database().sql("update person set protection = 'ADDRESS' where ref = '" + child + "'");
        try (Person person = Person.signedIn(product, Size.DESK, "kontrol")) {
            person.open("/access/extract?person=" + child);
            person.sees("En medarbejder begyndte et arbejde om dig.");
            long before = extracts(child);
            Download file = person.page().waitForDownload(() -> person.follow("Hent som PDF"));
            assertThat(file.suggestedFilename()).isEqualTo("udtraek.pdf");
            assertThat(extracts(child)).isEqualTo(before + 1);
            try (PDDocument paper = Loader.loadPDF(file.path().toFile())) {
                assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
                        .contains("Hvem har set på mine oplysninger?", "Alba Hentprøve", "arbejdet med barnet")
                        .contains("En medarbejder begyndte et arbejde om dig.")
                        .doesNotContain("Jonas", "Birkemose", "127.0.0.1", child);
                assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("da");
                assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                assertThat(String.valueOf(paper.getDocumentInformation().getCOSObject()))
                        .contains("Hvem har set")
                        .doesNotContain("Alba", "Hentprøve");
            }
            person.isUndisturbed();
        }
    }

    @Test
    void theNameOfAFileIsOursWhateverAnAddressSays() throws IOException {
        String child = aChild("Navnprøve");
        Session auditor = Session.of(product, "kontrol");
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            String address = file.getKey() + "?person=" + child;
            for (String more :
                    List.of("", "&filename=x.html", "&name=..%2F..%2Fx.exe", "&from=%22%3B%20filename=x.html")) {
                HttpResponse<String> answer = auditor.get(address + more);
                assertThat(answer.statusCode()).as(address + more).isEqualTo(200);
                assertThat(answer.headers().allValues("Content-Disposition"))
                        .containsExactly("attachment; filename=\"" + file.getValue() + "\"");
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .matches("application/pdf|text/csv;charset=UTF-8");
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .hasValue("nosniff");
                assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
                assertThat(answer.headers()
                                .firstValue("Content-Security-Policy")
                                .orElse(""))
                        .startsWith("default-src 'none'");
            }
            assertThat(auditor.get(file.getKey() + "/x.html?person=" + child).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void everybodyTakesAHandleguideAndItsCardAlong() throws IOException {
        try (Person person = Person.signedIn(product, Size.DESK, "laerer")) {
            person.open("/guide/read?guide=" + Pages.CONCERN);
            Download whole = person.page().waitForDownload(() -> person.follow("Hele guiden (PDF)"));
            Download card = person.page().waitForDownload(() -> person.follow("Kort udgave til opslagstavlen (PDF)"));
            assertThat(whole.suggestedFilename()).matches(Pages.CONCERN + "-[0-9]+[.]pdf");
            assertThat(card.suggestedFilename()).matches(Pages.CONCERN + "-[0-9]+-kort[.]pdf");
            try (PDDocument paper = Loader.loadPDF(whole.path().toFile());
                    PDDocument onePage = Loader.loadPDF(card.path().toFile())) {
                assertThat(new PDFTextStripper().getText(paper))
                        .contains("Bekymring for et barns trivsel", "Niveau 0", "112", "Frist:");
                assertThat(new PDFTextStripper().getText(onePage)).contains("112", "Hvem kontakter du?");
                assertThat(onePage.getNumberOfPages()).isEqualTo(1);
            }
            person.isUndisturbed();
        }
        Session stranger = Session.stranger(product);
        assertThat(stranger.get("/guide/pdf?guide=" + Pages.CONCERN).body()).doesNotContain("%PDF");
        Session teacher = Session.of(product, "laerer");
        for (String nothing : List.of("", "?guide=", "?guide=findes-ikke", "?guide=" + Pages.CONCERN + "&edition=99")) {
            assertThat(teacher.get("/guide/pdf" + nothing).statusCode())
                    .as(nothing)
                    .isEqualTo(404);
        }
    }

    @Test
    void anIdThatIsNobodysHasNoPaper() throws IOException {
        Session auditor = Session.of(product, "kontrol");
        String child = aChild("Idprøve");
        String run = product.database()
                .sql("select ref from guide_run where person_ref = '" + child + "'")
                .get(0)
                .get(0);
        for (String id : List.of(UUID.randomUUID().toString(), run, "x", "", child + "%00", "%27%20or%201=1")) {
            assertThat(auditor.get("/access/pdf?person=" + id).statusCode())
                    .as(id)
                    .isIn(404, 400);
        }
        assertThat(auditor.get("/access/pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyElseGetsAFile() throws IOException {
        String child = aChild("Nejprøve");
        long before = extracts(child);
        for (String userName : List.of("sekretariat", "leder", "drift", "laerer")) {
            Session other = Session.of(product, userName);
            for (String file : FILES.keySet()) {
                HttpResponse<String> answer = other.get(file + "?person=" + child);
                assertThat(answer.statusCode()).as(userName).isEqualTo(403);
                assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
                assertThat(answer.body()).doesNotContain("%PDF", "Nejprøve");
            }
        }
        assertThat(extracts(child)).isEqualTo(before);
    }

    /** Somebody works with this child from now on. */
    private String aChild(String surname) throws IOException {
        Session somebody = Session.of(product, "paedagog");
        PageForm.of(somebody.get("/run/about?guide=" + Pages.CONCERN), "about", "begin")
                .with("about:givenName", "Alba")
                .with("about:surname", surname)
                .with("about:birthDate", "2017-05-04")
                .send(somebody);
        return product.database()
                .sql("select ref from person where surname = '" + surname + "' order by id desc")
                .get(0)
                .get(0);
    }

    private long extracts(String child) {
        return product.database().number(EXTRACTS + "'" + child + "'");
    }
}
