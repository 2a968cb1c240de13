package dk.enindgang.web;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** A part whose prefix is not bound is found out here and not by whoever opens the page. */
class PagesAreXmlTest {

    @Test
    void everyPageAndPartCanBeRead() {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Sources.pages()
                .forEach((path, text) -> assertThatCode(
                                () -> factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))))
                        .as(path)
                        .doesNotThrowAnyException());
    }
}
