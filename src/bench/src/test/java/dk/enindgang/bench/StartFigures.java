package dk.enindgang.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** P10, P11: from the start to ready, and the first 500 requests after. */
final class StartFigures {

    private static final int FIRST = 500;
    private static final int WARM = 2_500;
    private static final double GOAL_START = 1.5;
    private static final double GOAL_FIRST = 5;

    private final Parts parts;
    private final Municipality municipality;
    private final Report report;

    StartFigures(Parts parts, Municipality municipality, Report report) {
        this.parts = parts;
        this.municipality = municipality;
        this.report = report;
    }

    /** The very first start, which makes the tables and is not measured. */
    void makeTables() throws IOException, InterruptedException {
        try (Micro product = product()) {
            product.waitFor("/account/login", "</html>");
        }
    }

    void measure(int rounds) throws IOException, InterruptedException {
        List<Double> products = new ArrayList<>();
        List<Double> bares = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        List<Double> first = new ArrayList<>();
        double steady = 0;
        for (int i = 0; i < rounds; i++) {
            Report.say("start " + (i + 1) + " of " + rounds);
            try (Micro bare = Micro.start(
                    parts, List.of("--deploy", SwitchedProduct.bare(parts).toString()), Map.of())) {
                bares.add(bare.waitFor("/index.html", "bare").server() / 1e3);
            }
            try (Micro product = product()) {
                products.add(product.waitFor("/account/login", "</html>").server() / 1e3);
                Cost early = requests(product, FIRST);
                first.add(early.cpu());
                if (i == rounds - 1) {
                    requests(product, WARM);
                    steady = requests(product, FIRST).cpu();
                }
            }
            ratios.add(products.get(i) / bares.get(i));
        }
        started(products, bares, Spread.of(ratios));
        firstRequests(first, steady);
    }

    private void started(List<Double> products, List<Double> bares, Spread ratio) {
        report.add(
                "P10",
                "start to ready",
                Spread.of(products).in("CPU-s"),
                "bare WAR, same flags: " + Spread.of(bares).in("CPU-s"),
                ratio.asRatio(),
                "≤ 1.5 ×",
                ratio.median() <= GOAL_START);
    }

    private void firstRequests(List<Double> first, double steady) {
        Spread ratio = Spread.of(first.stream().map(one -> one / steady).toList());
        report.add(
                "P11",
                "first 500 requests after ready, mean",
                Spread.of(first).in("ms CPU"),
                String.format(Locale.ROOT, "steady: %.2f ms CPU", steady),
                ratio.asRatio(),
                "≤ 5 ×",
                ratio.median() <= GOAL_FIRST);
    }

    /** A mixture of what is looked at most, by one who is signed in. */
    private Cost requests(Micro product, int count) {
        Visitor visitor = Visitor.signedIn(product.address(), Municipality.userName(1));
        return new Meter(product.process(), municipality.process()).requests(count, i -> {
            switch (i % 4) {
                case 0 -> visitor.get("/").mustShow("</html>", 1);
                case 1 -> visitor.get("/run/list").mustShow("/run/step?run=", PageFigures.ROWS);
                case 2 -> visitor.get("/guide/list?q=bekymring").mustShow("/guide/read?guide=", 1);
                default -> visitor.get("/guide/read?guide=maal-guide-" + i % 20).mustShow("</html>", 1);
            }
        });
    }

    private Micro product() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--postbootcommandfile", parts.serverConfig("resources.asadmin").toString()));
        arguments.addAll(driver());
        arguments.addAll(List.of("--deploy", parts.product().toString()));
        return Micro.start(parts, arguments, municipality.settings());
    }

    /** The server gets the very driver this bench uses. */
    static List<String> driver() {
        try {
            Path jar = Path.of(org.postgresql.Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return List.of("--addlibs", jar.toString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
