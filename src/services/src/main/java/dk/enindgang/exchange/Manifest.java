package dk.enindgang.exchange;

import dk.enindgang.guide.file.PersonalData;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** R1. What a package says about itself. */
record Manifest(String municipality, Instant madeAt, List<Entry> guides) {

    static final int FORMAT = 1;

    /** The longest name of a municipality. */
    static final int NAME = 200;

    private static final int LARGEST = 100_000;

    /** A day that can be said; what lies outside was made by nobody. */
    private static final Instant FIRST = Instant.EPOCH;

    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private static final Set<String> FIELDS = Set.of("format", "municipality", "madeAt", "guides", "sha256");

    private static final Set<String> FIELDS_OF_A_GUIDE = Set.of("slug", "edition", "sha256");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,80}");

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private static final Pattern UNSEEN = Pattern.compile("\\p{C}");

    /** One guide: which edition, and the hash of its text. */
    record Entry(String slug, int edition, String hash) {}

    /** The hash over all; also the name of this very package. */
    String sum() {
        var all = new StringBuilder();
        all.append(FORMAT)
                .append('\n')
                .append(municipality)
                .append('\n')
                .append(madeAt)
                .append('\n');
        guides.forEach(one -> all.append(one.slug())
                .append(' ')
                .append(one.edition())
                .append(' ')
                .append(one.hash())
                .append('\n'));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String write() {
        var entries = Json.createArrayBuilder();
        guides.forEach(one -> entries.add(Json.createObjectBuilder()
                .add("slug", one.slug())
                .add("edition", one.edition())
                .add("sha256", one.hash())));
        return Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("municipality", municipality)
                .add("madeAt", madeAt.toString())
                .add("guides", entries)
                .add("sha256", sum())
                .build()
                .toString();
    }

    /** R3. Every field is there, none more, and the hash over all is right. */
    static Manifest read(byte[] content) {
        if (content.length > LARGEST) {
            throw Refused.because("exchange.rule.manifest");
        }
        JsonObject fields = fields(new String(content, StandardCharsets.UTF_8));
        try {
            return read(fields);
        } catch (ClassCastException | ArithmeticException | DateTimeException otherwise) {
            throw Refused.because("exchange.rule.manifest");
        }
    }

    /** What is nested too deep is told by the reader in an exception of no kind. */
    private static JsonObject fields(String text) {
        var strict = Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE);
        try (var reader = Json.createReaderFactory(strict).createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (RuntimeException unreadable) {
            throw Refused.because("exchange.rule.manifest");
        }
    }

    private static Manifest read(JsonObject fields) {
        if (fields.get("format") instanceof JsonNumber format && format.isIntegral() && format.intValue() > FORMAT) {
            throw Refused.because("exchange.rule.newer");
        }
        JsonNumber format = fields.get("format") instanceof JsonNumber number ? number : null;
        if (!fields.keySet().equals(FIELDS) || format == null || format.intValueExact() != FORMAT) {
            throw Refused.because("exchange.rule.manifest");
        }
        JsonArray listed = fields.getJsonArray("guides");
        if (listed.isEmpty()) {
            throw Refused.because("exchange.rule.empty");
        }
        var guides = new ArrayList<Entry>();
        for (JsonValue one : listed) {
            guides.add(entry(one.asJsonObject()));
        }
        Instant madeAt = Instant.parse(fields.getString("madeAt"));
        if (madeAt.isBefore(FIRST) || madeAt.isAfter(LAST)) {
            throw Refused.because("exchange.rule.manifest");
        }
        var manifest = new Manifest(name(fields), madeAt, List.copyOf(guides));
        if (!manifest.sum().equals(fields.getString("sha256"))) {
            throw Refused.because("exchange.rule.sum");
        }
        return manifest;
    }

    private static Entry entry(JsonObject fields) {
        if (!fields.keySet().equals(FIELDS_OF_A_GUIDE)) {
            throw Refused.because("exchange.rule.manifest");
        }
        String slug = fields.getString("slug");
        int edition = fields.getJsonNumber("edition").intValueExact();
        String hash = fields.getString("sha256");
        if (!SLUG.matcher(slug).matches() || edition < 1 || !HASH.matcher(hash).matches()) {
            throw Refused.because("exchange.rule.manifest");
        }
        return new Entry(slug, edition, hash);
    }

    /** It is shown to everybody, so it is a name and nothing else. */
    private static String name(JsonObject fields) {
        String name = fields.getString("municipality").strip();
        boolean telling = !PersonalData.traces(name).isEmpty();
        if (name.isEmpty() || name.length() > NAME || UNSEEN.matcher(name).find() || telling) {
            throw Refused.because("exchange.rule.manifest");
        }
        return name;
    }
}
