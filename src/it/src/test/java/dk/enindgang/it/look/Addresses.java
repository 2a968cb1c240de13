package dk.enindgang.it.look;

import dk.enindgang.it.Project;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be asked for in a browser, read from the pages and servlets themselves: each address with its parameters. */
final class Addresses {

    private static final String PAGES = "src/web/src/main/webapp/";
    private static final String SERVLETS = "src/web/src/main/java/";
    private static final Pattern VIEW_PARAMETER = Pattern.compile("viewParam name=\"(\\w+)\"");
    private static final Pattern SERVLET_PARAMETER = Pattern.compile("getParameter\\(\"(\\w+)\"\\)");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\((\"(?<path>[^\"]+)\"|\\w+\\.PATH)\\)");
    private static final Pattern CONSTANT = Pattern.compile(" PATH = \"(?<path>[^\"]+)\"");

    private Addresses() {}

    static Map<String, Set<String>> all() {
        var all = new TreeMap<String, Set<String>>();
        Project.sources(Addresses::isPage).forEach(file -> all.put(page(file), found(VIEW_PARAMETER, file)));
        Project.sources(name -> name.startsWith(SERVLETS) && name.endsWith(".java")).stream()
                .filter(file -> SERVLET.matcher(Project.text(file)).find())
                .forEach(file -> all.put(servlet(file), found(SERVLET_PARAMETER, file)));
        return all;
    }

    private static boolean isPage(String name) {
        return name.startsWith(PAGES)
                && name.endsWith(".xhtml")
                && Stream.of("WEB-INF/", "resources/").noneMatch(folder -> name.startsWith(PAGES + folder));
    }

    private static String page(Path file) {
        String name = Project.name(file);
        return name.substring(PAGES.length() - 1, name.length() - ".xhtml".length())
                .replaceFirst("^/index$", "/");
    }

    private static String servlet(Path file) {
        Matcher servlet = SERVLET.matcher(Project.text(file));
        Matcher constant = CONSTANT.matcher(Project.text(file));
        if (servlet.find() && servlet.group("path") != null) {
            return servlet.group("path");
        }
        if (constant.find()) {
            return constant.group("path");
        }
        throw new IllegalStateException(Project.name(file) + " says its address in a way that is not understood here");
    }

    private static Set<String> found(Pattern parameter, Path file) {
        return parameter
                .matcher(Project.text(file))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
