package dk.enindgang.exchange;

import static dk.enindgang.exchange.GoodPackage.ABUSE;
import static dk.enindgang.exchange.GoodPackage.GUIDE;
import static dk.enindgang.exchange.GoodPackage.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.enindgang.platform.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R3. Whatever somebody may send instead of a package, with the reason it is refused with. */
class BadPackagesTest {

    private static final String MANIFEST = "manifest.json";

    private static final String SAYS = GoodPackage.zip().text(MANIFEST);

    private static final byte[] WHOLE = GoodPackage.zip().bytes();

    @ParameterizedTest(name = "{0}")
    @MethodSource({"noZips", "bombs", "names", "kinds", "manifests", "contents"})
    void whatIsNoPackageIsRefused(String what, byte[] content, String reason) {
        assertThatThrownBy(() -> PackageFile.read(content))
                .as(what)
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.getMessage()).isEqualTo("exchange.rule." + reason);
                    assertThat(refused.field()).isEqualTo("file");
                });
    }

    static Stream<Arguments> noZips() {
        return Stream.of(
                arguments("nothing but words", bytes("Dette er ikke en pakke."), "notZip"),
                arguments("nothing", new byte[0], "notZip"),
                arguments("the end is cut off", Arrays.copyOf(WHOLE, WHOLE.length - 5), "notZip"),
                arguments("something before it", joined(bytes("MZ"), WHOLE), "notZip"),
                arguments("something after it", joined(WHOLE, bytes("more")), "notZip"),
                arguments("another byte in it", flipped(WHOLE), "notZip"),
                arguments("an empty zip file", new Zip().bytes(), "noManifest"));
    }

    static Stream<Arguments> bombs() {
        byte[] zeros = new byte[1_900_000];
        Zip small = GoodPackage.zip().without(OTHER);
        Zip many = GoodPackage.zip();
        for (int i = 0; i < 10_000; i++) {
            many.with("guides/g" + i + ".md", "");
        }
        return Stream.of(
                arguments("too large", new byte[ZipFolder.LARGEST + 1], "large"),
                arguments("a bomb", small.with(GUIDE, zeros).bytes(), "bomb"),
                arguments(
                        "a larger bomb", small.with(GUIDE, new byte[40_000_000]).bytes(), "bomb"),
                arguments("a manifest of zeros", new Zip().with(MANIFEST, zeros).bytes(), "bomb"),
                arguments("ten thousand entries", many.bytes(), "many"));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                        "../evil.md",
                        "guides/../../evil.md",
                        "/etc/passwd",
                        "C:\\evil.md",
                        "guides\\..\\evil.md",
                        "guides/",
                        "guides/evil.exe",
                        "guides/a\u0000.md",
                        "guides/en/to.md",
                        "GUIDES/en.md",
                        "MANIFEST.JSON")
                .map(name -> arguments(name, GoodPackage.with(name, "x"), "path"));
    }

    static Stream<Arguments> kinds() {
        Zip two = GoodPackage.zip().with("guides/a.md", "x").with("guides/b.md", "y");
        byte[] twice = Zip.renamed(two.bytes(), "guides/b.md", "guides/a.md");
        return Stream.of(
                arguments("a link", Zip.ofKind(WHOLE, 0xa1ff), "link"),
                arguments("a device", Zip.ofKind(WHOLE, 0x21ff), "link"),
                arguments("with a password", Zip.locked(WHOLE), "locked"),
                arguments("one name twice", twice, "twice"));
    }

    static Stream<Arguments> manifests() {
        return Stream.of(
                manifest("no object", "(?s).*", "[]"),
                manifest("words", "(?s).*", "Hej"),
                manifest("deep", "(?s).*", "{\"format\":" + "[".repeat(20_000)),
                manifest("long", "$", " ".repeat(100_000)),
                manifest("an unknown field", "^\\{", "{\"by\":\"x\","),
                manifest("an unknown field of a guide", "\\{\"slug\"", "{\"by\":\"x\",\"slug\""),
                manifest("a field twice", "^\\{", "{\"format\":1,"),
                manifest("a field less", "\"madeAt\":\"[^\"]*\",", ""),
                manifest("a number for a name", "\"Naboby\"", "12"),
                manifest("no name", "Naboby", " "),
                manifest("a long name", "Naboby", "N".repeat(201)),
                manifest("a CPR number for a name", "Naboby", "610172-1234"),
                manifest("a line in the name", "Naboby", "Na\\\\nboby"),
                manifest("a huge number", "\"edition\":3", "\"edition\":1e999999999"),
                manifest("half an edition", "\"edition\":3", "\"edition\":3.5"),
                manifest("edition none", "\"edition\":3", "\"edition\":0"),
                manifest("no such day", "2026-11-28T", "2026-02-30T"),
                manifest("a name that climbs", "\"vold-og-overgreb\"", "\"../x\""),
                manifest("format none", "\"format\":1", "\"format\":0"),
                manifest("a hash that is none", "\"sha256\":\"[0-9a-f]{64}", "\"sha256\":\"x"));
    }

    private static Arguments manifest(String what, String from, String to) {
        return arguments(what, GoodPackage.with(MANIFEST, SAYS.replaceFirst(from, to)), "manifest");
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                arguments("no manifest", GoodPackage.zip().without(MANIFEST).bytes(), "noManifest"),
                arguments("of tomorrow", said("\"format\":1", "\"format\":2"), "newer"),
                arguments("without guides", PackageFile.write("Naboby", Instant.EPOCH, List.of()), "empty"),
                arguments("another municipality", said("Naboby", "Fjernby"), "sum"),
                arguments("another edition", said("\"edition\":3", "\"edition\":4"), "sum"),
                arguments("a guide less", GoodPackage.zip().without(OTHER).bytes(), "other"),
                arguments("a guide more", GoodPackage.with("guides/en-til.md", "x"), "other"),
                arguments("a guide changed", GoodPackage.with(GUIDE, ABUSE.replace("vold", "Vold")), "hash"));
    }

    private static byte[] said(String from, String to) {
        return GoodPackage.with(MANIFEST, SAYS.replace(from, to));
    }

    private static byte[] flipped(byte[] content) {
        byte[] other = content.clone();
        other[content.length / 2] ^= 0x55;
        return other;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
