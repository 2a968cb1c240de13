package dk.enindgang.web;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one page and names what a page here may not have. */
final class PageLint extends DefaultHandler {

    private static final int LONGEST_PAGE = 120;
    private static final int LONGEST_EXPRESSION = 80;
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Attributes whose value a reader sees or hears. */
    private static final Set<String> WORDS = Set.of("title", "alt", "placeholder", "aria-label", "label", "summary");

    /** Tags of ours whose title is a key. */
    private static final Set<String> KEYED = Set.of("e:page");

    private final List<String> faults = new ArrayList<>();

    private final Set<String> parameters = new HashSet<>();

    /** What was read since the last tag; the parser hands it over in pieces. */
    private final StringBuilder text = new StringBuilder();

    private PageLint() {}

    static List<String> faults(String page) {
        var lint = new PageLint();
        if (page.lines().count() > LONGEST_PAGE) {
            lint.faults.add("more than " + LONGEST_PAGE + " lines");
        }
        EXPRESSION.matcher(page).results().map(found -> found.group()).forEach(expression -> {
            if (expression.length() > LONGEST_EXPRESSION) {
                lint.faults.add("expression longer than " + LONGEST_EXPRESSION + ": " + expression);
            }
        });
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newSAXParser().parse(new InputSource(new StringReader(page)), lint);
        } catch (Exception e) {
            lint.faults.add("cannot be read: " + e.getMessage());
        }
        return lint.faults;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        readText();
        for (int i = 0; i < attributes.getLength(); i++) {
            String attribute = attributes.getQName(i).toLowerCase(Locale.ROOT);
            String plain = attribute.substring(attribute.indexOf(':') + 1);
            if (plain.equals("style")) {
                faults.add("style on " + name);
            }
            // When an act of the page is done is no script.
            boolean act = name.equals("f:viewAction") && plain.equals("onpostback");
            if (plain.startsWith("on") && !plain.equals("once") && !act) {
                faults.add(attribute + " on " + name);
            }
            if (WORDS.contains(plain)
                    && !KEYED.contains(name)
                    && hasWords(attributes.getValue(i))
                    && !attributes.getValue(i).matches("[a-z]+(\\.[A-Za-z]+)+")) {
                faults.add("typed text in " + attribute + " of " + name + ": " + attributes.getValue(i));
            }
        }
        if (name.equals("f:viewParam")) {
            parameters.add(attributes.getValue("name"));
        }
        // A form sends its own id, which would be read as what the address says.
        if (name.equals("h:form") && parameters.contains(attributes.getValue("id"))) {
            faults.add("form named as a parameter: " + attributes.getValue("id"));
        }
        if (name.equals("script") && attributes.getValue("src") == null) {
            faults.add("script in the page");
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        readText();
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        text.append(letters, start, length);
    }

    private void readText() {
        if (hasWords(text.toString())) {
            faults.add("typed text: " + text.toString().strip());
        }
        text.setLength(0);
    }

    private static boolean hasWords(String text) {
        return LETTER.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
    }
}
