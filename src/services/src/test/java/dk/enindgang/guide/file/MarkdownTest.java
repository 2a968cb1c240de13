package dk.enindgang.guide.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void aGuideGetsTheLittleHtmlItNeeds() {
        assertThat(Markdown.render("Lyt **først**.\n\n- en\n- to\n").html().replaceAll("\\s*\n\\s*", ""))
                .isEqualTo("<p>Lyt <strong>først</strong>.</p><ul><li>en</li><li>to</li></ul>");
        assertThat(Markdown.render("Lyt").source()).isEqualTo("Lyt");
    }

    @Test
    void nothingInItRunsOrLeadsAnywhereUnsafe() {
        assertThat(Markdown.render("<script>alert(1)</script><b onclick=x>Hej</b>")
                        .html())
                .doesNotContain("<script")
                .doesNotContain("<b");
        assertThat(Markdown.render("[klik](javascript:alert(1)) ![x](http://x/y.png)")
                        .html())
                .doesNotContain("javascript")
                .doesNotContain("<img");
        assertThat(Markdown.render("[loven](https://www.retsinformation.dk/)").html())
                .contains("href=\"https://www.retsinformation.dk/\"")
                .contains("noopener");
    }
}
