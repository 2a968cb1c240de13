package dk.enindgang.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** R2: the median of several rounds, with the least and the greatest. */
record Spread(double median, double least, double greatest) {

    static Spread of(Collection<Double> values) {
        double[] sorted = sorted(values);
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    /** The value that this share of all values does not exceed, such as 0.95. */
    static double percentile(Collection<Double> values, double share) {
        double[] sorted = sorted(values);
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    private static double[] sorted(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Such as {@code 1.21 × (1.18-1.30)}. */
    String asRatio() {
        return String.format(Locale.ROOT, "%.2f × (%.2f-%.2f)", median, least, greatest);
    }

    /** Such as {@code 4.1 ms (3.9-4.6)}. */
    String in(String unit) {
        return String.format(Locale.ROOT, "%.2f %s (%.2f-%.2f)", median, unit, least, greatest);
    }
}
