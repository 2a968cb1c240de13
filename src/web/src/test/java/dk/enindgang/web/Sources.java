package dk.enindgang.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The files the tests read: pages, Java sources and bundles, each by its path from the module's folder. */
final class Sources {

    private static final Path BUNDLES = Path.of("src/main/resources/dk/enindgang/web");

    private Sources() {}

    /** All pages and tags: path below webapp, text. */
    static Map<String, String> pages() {
        return below(Path.of("src/main/webapp"), ".xhtml");
    }

    /** All scripts of ours: path below webapp, text. */
    static Map<String, String> scripts() {
        return below(Path.of("src/main/webapp"), ".js");
    }

    /** The Java of web and services: path, text. */
    static Map<String, String> java() {
        var all = new TreeMap<>(below(Path.of("src/main/java"), ".java"));
        below(Path.of("../services/src/main/java"), ".java").forEach((path, text) -> all.put("services:" + path, text));
        return all;
    }

    static String bundleText(String name) {
        return read(BUNDLES.resolve(name + ".properties"));
    }

    static Map<String, String> bundle(String name) {
        return properties(bundleText(name));
    }

    static Map<String, String> properties(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sorted = new TreeMap<String, String>();
        properties.forEach((key, value) -> sorted.put(key.toString(), value.toString()));
        return sorted;
    }

    private static Map<String, String> below(Path folder, String ending) {
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(ending))
                    .forEach(file -> found.put(folder.relativize(file).toString(), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
