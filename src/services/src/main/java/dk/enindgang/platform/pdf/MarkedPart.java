package dk.enindgang.platform.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Paragraphs and lists of a guide's text. Attributes and all other elements are left behind, their words stay (R4). */
final class MarkedPart {

    private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "li");

    /** A guide's own headings stand below those of the paper, where a reader aloud expects them. */
    private static final Map<String, String> INSTEAD = Map.of("h4", "p", "h5", "p", "blockquote", "p");

    private final Document document;

    MarkedPart(Document document) {
        this.document = document;
    }

    void copy(String html, Element where) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            Document read = builder.parse(new InputSource(new StringReader("<div>" + html + "</div>")));
            children(read.getDocumentElement(), where, where);
        } catch (SAXException e) {
            add(where, "p", html.replaceAll("<[^>]*>", " ").strip());
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void children(Node from, Element to, Element top) {
        for (Node node = from.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE) {
                text(node.getNodeValue(), to, top);
            } else if (node.getNodeType() == Node.ELEMENT_NODE) {
                element(node, to, top);
            }
        }
    }

    private void element(Node node, Element to, Element top) {
        String name = INSTEAD.getOrDefault(node.getNodeName(), node.getNodeName());
        if (name.equals("br")) {
            to.appendChild(document.createElement("br"));
        } else if (BLOCKS.contains(name)
                && !(name.equals("p") && to.getNodeName().equals("p"))) {
            children(node, add(to, name, ""), top);
        } else {
            children(node, to, top);
        }
    }

    private void text(String words, Element to, Element top) {
        if (to != top && !isList(to)) {
            to.appendChild(document.createTextNode(words));
        } else if (!words.isBlank()) {
            add(to, isList(to) ? "li" : "p", words);
        }
    }

    private static boolean isList(Element element) {
        return element.getNodeName().equals("ul") || element.getNodeName().equals("ol");
    }

    private Element add(Element where, String name, String text) {
        Element element = document.createElement(name);
        if (!text.isEmpty()) {
            element.setTextContent(text);
        }
        where.appendChild(element);
        return element;
    }

    /** The parser's own handler writes what it read on the console (R5). */
    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException trouble) {
            // Nothing is lost by it.
        }

        @Override
        public void error(SAXParseException trouble) throws SAXException {
            throw trouble;
        }

        @Override
        public void fatalError(SAXParseException trouble) throws SAXException {
            throw trouble;
        }
    }
}
