package dk.enindgang.web.ops;

import java.util.Locale;
import java.util.Map;

/** Figures in the Prometheus text format, version 0.0.4. */
final class Figures {

    private final StringBuilder text = new StringBuilder();

    void gauge(String name, String help, Number value) {
        head(name, help, "gauge");
        line(name, value.doubleValue());
    }

    void counter(String name, String help, Number value) {
        head(name, help, "counter");
        line(name, value.doubleValue());
    }

    void counter(String name, String help, String label, Map<?, ? extends Number> values) {
        head(name, help, "counter");
        values.forEach((key, value) -> line(name + "{" + label + "=\"" + key + "\"}", value.doubleValue()));
    }

    private void head(String name, String help, String type) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private void line(String name, double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        text.append(name)
                .append(' ')
                .append(whole ? Long.toString((long) value) : String.format(Locale.ROOT, "%.6f", value))
                .append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
