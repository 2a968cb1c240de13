package dk.enindgang.exchange;

import dk.enindgang.guide.file.GuideFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A package with nothing wrong with it, and packages whose hashes are right whatever stands in them. */
final class GoodPackage {

    static final String GUIDE = "guides/vold-og-overgreb.md";

    static final String OTHER = "guides/bekymring-for-trivsel.md";

    static final String CONCERN = text("bekymring-for-trivsel");

    static final String ABUSE = text("vold-og-overgreb");

    private GoodPackage() {}

    static Zip zip() {
        var entries = List.of(
                new Manifest.Entry("vold-og-overgreb", 3, GuideFiles.hash(ABUSE)),
                new Manifest.Entry("bekymring-for-trivsel", 1, GuideFiles.hash(CONCERN)));
        var manifest = new Manifest("Naboby", Instant.parse("2026-11-28T10:00:00Z"), entries);
        return new Zip()
                .with("manifest.json", manifest.write())
                .with(GUIDE, ABUSE)
                .with(OTHER, CONCERN);
    }

    static byte[] with(String name, String content) {
        return zip().with(name, content).bytes();
    }

    static byte[] of(Map<String, String> guides) {
        var zip = new Zip();
        var entries = new ArrayList<Manifest.Entry>();
        guides.forEach((slug, text) -> {
            entries.add(new Manifest.Entry(slug, 1, GuideFiles.hash(text)));
            zip.with("guides/" + slug + ".md", text);
        });
        var manifest = new Manifest("Naboby", Instant.EPOCH, entries);
        return zip.with("manifest.json", manifest.write()).bytes();
    }

    private static String text(String slug) {
        try (InputStream file = GoodPackage.class.getResourceAsStream("/guides/" + slug + ".md")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
