package dk.enindgang.it.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds on a page against WCAG 2.2 A and AA and its best practices. */
public final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** One line for each fault: rule, where, why; empty when there is none. */
    public static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .withTags(TAGS).analyze().getViolations().stream()
                        .flatMap(Axe::lines)
                        .toList();
    }

    private static java.util.stream.Stream<String> lines(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + " at " + node.getTarget() + ": " + why(node));
    }

    private static String why(CheckedNode node) {
        return String.valueOf(node.getFailureSummary()).replace('\n', ' ') + " in " + node.getHtml();
    }
}
