package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.Project;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.Session;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Handleguides built as municipalities build theirs, written through the editor from an empty page: four levels with three
 * roles side by side and a way out, a checklist for a letter, and an office's procedure with hours.
 */
abstract class WrittenGuides {

    private final Product product;

    WrittenGuides(Packaging packaging) {
        product = packaging.product();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fra-undren-til-faelles-indsats", "skriv-en-god-underretning", "naar-en-underretning-kommer-ind"
            })
    void aGuideIsWrittenApprovedReadAndComesBackAsTheFileThatTellsIt(String slug) throws IOException {
        String file = Files.readString(Project.path("src/it/src/test/resources/written/" + slug + ".md"));
        var writer = new GuideWriter(product, "sundhedsplejerske");
        String review = writer.write(slug, file);
        assertThat(writer.findings()).doesNotContain("Skal rettes");
        writer.send();
        assertThat(writer.reads()).contains("Guiden er sendt til gennemsyn.");

        var colleague = new GuideWriter(product, "sekretariat");
        colleague.approve(review);
        assertThat(colleague.reads()).contains("Guiden er godkendt og gælder fra", "Taget i brug");

        assertThat(Session.of(product, "sekretariat")
                        .get("/guide/file?guide=" + slug + "&edition=1")
                        .body())
                .isEqualTo(file);
        assertThat(Session.of(product, "laerer")
                        .get("/guide/read?guide=" + slug)
                        .body())
                .contains(titles(file));
        colleague.withdraw(slug, "Prøven er slut");
        assertThat(colleague.reads()).contains("Guiden er taget ned.");
    }

    /** What its headings say; the first word of a step's is its number. */
    private static String[] titles(String file) {
        return file.lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.replaceFirst("## \\S+ ", ""))
                .toArray(String[]::new);
    }
}
