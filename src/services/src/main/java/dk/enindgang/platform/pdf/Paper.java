package dk.enindgang.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A paper while it is written, from its title to its last line. What is put in is text (R4). */
public final class Paper {

    private static final String STYLE = style();

    private final Document document = blank();
    private final Element body;

    /** Begins with the title as its first heading; the title stands in the file too, so it names nobody. */
    public Paper(Locale language, String title) {
        Element html = put(document, "html", "");
        html.setAttribute("lang", language.getLanguage());
        Element head = put(html, "head", "");
        put(head, "title", title);
        Element subject = put(head, "meta", "");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", title);
        put(head, "style", STYLE);
        body = put(html, "body", "");
        put(body, "h1", title);
    }

    /** Smaller letters, for what shall stand on one page. */
    public Paper small() {
        body.setAttribute("class", "small");
        return this;
    }

    public Paper heading(String text) {
        put(body, "h2", text);
        return this;
    }

    public Paper line(String text) {
        put(body, "p", text);
        return this;
    }

    /** A heading below the others, such as of one step. */
    public Paper part(String text) {
        put(body, "h3", text);
        return this;
    }

    /** What something is called and what it is, on one line. */
    public Paper fact(String name, String value) {
        Element line = put(body, "p", "");
        line.setAttribute("class", "fact");
        put(line, "span", name.endsWith("?") ? name : name + ":").setAttribute("class", "name");
        line.appendChild(document.createTextNode(" " + value));
        return this;
    }

    /** A text the product has made of Markdown and cleaned: of it the paragraphs and lists remain, nothing else (R4). */
    public Paper marked(String html) {
        new MarkedPart(document).copy(html, body);
        return this;
    }

    /** A line that stands out, such as whom the paper is about. */
    public Paper lead(String text) {
        put(body, "p", text).setAttribute("class", "lead");
        return this;
    }

    /** The head is said again on each page. The widths are in hundredths of the page. */
    public Paper table(List<String> head, List<Integer> widths, Stream<List<String>> rows) {
        Element table = put(body, "table", "");
        Element first = put(put(table, "thead", ""), "tr", "");
        for (int i = 0; i < head.size(); i++) {
            Element cell = put(first, "th", head.get(i));
            cell.setAttribute("scope", "col");
            cell.setAttribute("style", "width: " + widths.get(i) + "%");
        }
        Element rest = put(table, "tbody", "");
        rows.forEach(row -> {
            Element line = put(rest, "tr", "");
            row.forEach(cell -> put(line, "td", cell));
        });
        return this;
    }

    /** The finished paper as a file. */
    public byte[] toPdf() {
        return Pdf.of(document);
    }

    /** The same, that nobody opens without the password (R6). */
    public byte[] toPdf(String password) {
        return Pdf.locked(document, password);
    }

    /** For tests that try to put more than text in. */
    Document document() {
        return document;
    }

    private Element put(Node where, String name, String text) {
        Element element = document.createElement(name);
        if (!text.isEmpty()) {
            element.setTextContent(text);
        }
        where.appendChild(element);
        return element;
    }

    private static Document blank() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style() {
        try (InputStream css = Paper.class.getResourceAsStream("paper.css")) {
            if (css == null) {
                throw new IllegalStateException("paper.css is missing");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
