package dk.enindgang.bench;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** P12: how much goes over the line, gzipped, at a first visit and from then on. */
final class WeightFigures {

    private static final Pattern RESOURCE = Pattern.compile(
            "<(?:link|script|img|use|source)\\b[^>]*?\\b(?:href|src)=\"([^\"#]+)[^\"]*\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_STYLE = Pattern.compile("url\\([\"']?(?!data:)([^\"')#]+)");
    private static final int KILO = 1024;

    private final Scene scene;
    private final Report report;

    WeightFigures(Scene scene, Report report) {
        this.scene = scene;
        this.report = report;
    }

    void measure() {
        String run = scene.municipality()
                .texts("select r.ref from guide_run r join account a on a.ref = r.started_by where a.user_name = '"
                        + Municipality.userName(1) + "' and status = 'OPEN' limit 1")
                .get(0);
        var product = new Weight();
        for (String page : List.of(
                "/",
                "/run/list",
                "/guide/list?q=bekymring",
                "/guide/read?guide=maal-guide-1",
                "/run/step?run=" + run)) {
            product.add(page);
        }
        var bare = new Weight();
        bare.add("/reference/table.xhtml");
        report.add(
                "P12",
                "page weight gzipped: front page first / heaviest first / heaviest next",
                product.frontPage() + " / " + product.heaviestFirst() + " / " + product.heaviestNext() + ", "
                        + product.foreign.size() + " from third parties",
                "bare PrimeFaces: " + bare.frontPage() + " / " + bare.heaviestNext(),
                String.format(Locale.ROOT, "%.2f × first", product.first / (double) bare.first),
                "≤ 300 KB / ≤ 12 KB, 0",
                product.first <= 300 * KILO && product.next <= 12 * KILO && product.foreign.isEmpty());
    }

    /** Of several pages: each weighed as a first visit, and without what a browser keeps. */
    private final class Weight {

        private final Set<String> foreign = new LinkedHashSet<>();
        private long front;
        private long first;
        private long next;

        private void add(String path) {
            Answer page = scene.staff(0).get(path).mustShow("</html>", 1);
            Set<String> resources = new LinkedHashSet<>();
            find(RESOURCE, page.text(), path, resources);
            long all = page.raw().length;
            for (String resource : List.copyOf(resources)) {
                all += load(resource, resources);
            }
            front = front == 0 ? all : front;
            first = Math.max(first, all);
            next = Math.max(next, page.raw().length);
        }

        /** The weight of one resource, and of what a style sheet asks for in its turn. */
        private long load(String resource, Set<String> seen) {
            Answer answer = scene.staff(0).get(resource);
            if (answer.status() != 200) {
                throw new IllegalStateException(answer.status() + " for " + resource);
            }
            long weight = answer.raw().length;
            if (answer.header("Content-Type").contains("css")) {
                Set<String> more = new LinkedHashSet<>();
                find(IN_STYLE, answer.text(), resource, more);
                for (String one : more) {
                    weight += seen.add(one) ? load(one, seen) : 0;
                }
            }
            return weight;
        }

        private void find(Pattern pattern, String text, String from, Set<String> found) {
            Matcher match = pattern.matcher(text);
            URI base =
                    URI.create(from.startsWith("http:") ? from : scene.micro().address() + from);
            while (match.find()) {
                String address = base.resolve(
                                match.group(1).replace("&amp;", "&").strip())
                        .toString();
                (address.startsWith(scene.micro().address()) ? found : foreign).add(address);
            }
        }

        private String frontPage() {
            return kilo(front);
        }

        private String heaviestFirst() {
            return kilo(first);
        }

        private String heaviestNext() {
            return kilo(next);
        }

        private static String kilo(long bytes) {
            return String.format(Locale.ROOT, "%.1f KB", bytes / (double) KILO);
        }
    }
}
