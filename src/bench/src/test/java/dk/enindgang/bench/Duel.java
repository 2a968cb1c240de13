package dk.enindgang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** R2: product and reference in turns. */
final class Duel {

    private final List<Double> ratios = new ArrayList<>();
    private final List<Double> wallRatios = new ArrayList<>();
    private final List<Cost> products = new ArrayList<>();
    private final List<Cost> references = new ArrayList<>();

    /** So many rounds; who begins changes. */
    static Duel of(int rounds, Supplier<Cost> product, Supplier<Cost> reference) {
        var duel = new Duel();
        for (int i = 0; i < rounds; i++) {
            boolean productFirst = i % 2 == 0;
            Cost first = (productFirst ? product : reference).get();
            Cost second = (productFirst ? reference : product).get();
            duel.round(productFirst ? first : second, productFirst ? second : first);
        }
        return duel;
    }

    private void round(Cost product, Cost reference) {
        products.add(product);
        references.add(reference);
        ratios.add(product.cpu() / reference.cpu());
        wallRatios.add(product.wall() / reference.wall());
    }

    Spread ratio() {
        return Spread.of(ratios);
    }

    Spread wallRatio() {
        return Spread.of(wallRatios);
    }

    String product() {
        return told(products);
    }

    String reference() {
        return told(references);
    }

    double productWall() {
        return wall(products);
    }

    double productsPerSecond() {
        return 1e3 / wall(products);
    }

    double referencesPerSecond() {
        return 1e3 / wall(references);
    }

    private static double wall(List<Cost> costs) {
        return Spread.of(costs.stream().map(Cost::wall).toList()).median();
    }

    /** Processor time of PostgreSQL, median. */
    double productDatabase() {
        return Spread.of(products.stream().map(Cost::database).toList()).median();
    }

    double referenceDatabase() {
        return Spread.of(references.stream().map(Cost::database).toList()).median();
    }

    /** Processor time of the server and of PostgreSQL apart, and wall time. */
    private static String told(List<Cost> costs) {
        return String.format(
                Locale.ROOT,
                "%.2f ms CPU (PostgreSQL %.2f), wall %.2f",
                Spread.of(costs.stream().map(Cost::cpu).toList()).median(),
                Spread.of(costs.stream().map(Cost::database).toList()).median(),
                Spread.of(costs.stream().map(Cost::wall).toList()).median());
    }
}
