package dk.enindgang.broker;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the environment says about the broker; an empty url means the embedded one. */
record BrokerSettings(
        String url, @Nullable String user, @Nullable String password, Path data) {

    /** A system property wins over the environment, as in the rest of the product. */
    static BrokerSettings read(Map<String, String> environment, Map<?, ?> properties) {
        String data = value("ENINDGANG_JMS_DATA", environment, properties);
        return new BrokerSettings(
                value("ENINDGANG_JMS_URL", environment, properties),
                emptyAsNull(value("ENINDGANG_JMS_USER", environment, properties)),
                emptyAsNull(value("ENINDGANG_JMS_PASSWORD", environment, properties)),
                data.isEmpty() ? besideTheServer(properties) : Path.of(data));
    }

    boolean embedded() {
        return url.isEmpty();
    }

    private static Path besideTheServer(Map<?, ?> properties) {
        Object server = properties.get("com.sun.aas.instanceRoot");
        return Path.of(server == null ? "." : server.toString(), "enindgang-jms");
    }

    private static String value(String name, Map<String, String> environment, Map<?, ?> properties) {
        Object property = properties.get(name.toLowerCase(java.util.Locale.ROOT).replace('_', '.'));
        String value = property == null ? environment.get(name) : property.toString();
        return value == null ? "" : value.strip();
    }

    private static @Nullable String emptyAsNull(String value) {
        return value.isEmpty() ? null : value;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return embedded() ? "embedded, data in " + data : url;
    }
}
