package dk.enindgang.guide.file;

import dk.enindgang.guide.MarkedText;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Turns a guide's Markdown into the little HTML a guide needs. Whatever else stands in it is left out. */
final class Markdown {

    private static final Parser PARSER = Parser.builder().build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).softbreak(" ").build();

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "ul", "ol", "li", "strong", "em", "br", "blockquote", "h4", "h5", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private Markdown() {}

    static MarkedText render(String source) {
        return new MarkedText(
                source, ALLOWED.sanitize(RENDERER.render(PARSER.parse(source))).strip());
    }
}
