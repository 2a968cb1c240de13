package dk.enindgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.enindgang.guide.file.GuideFiles;
import dk.enindgang.platform.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PackageFileTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00.5Z");

    private static final String CONCERN = GoodPackage.CONCERN;

    private static final String ABUSE = GoodPackage.ABUSE;

    @Test
    void whatIsWrittenIsReadAgain() { // R1, R7
        List<PackedGuide> guides = List.of(packed(CONCERN, 3), packed(ABUSE, 1));
        byte[] content = PackageFile.write("Naboby Kommune", NOW, guides);
        PackageFile.Read read = PackageFile.read(content);
        assertThat(read.faults()).isEmpty();
        assertThat(read.content().guides()).isEqualTo(guides);
        assertThat(read.content().manifest().municipality()).isEqualTo("Naboby Kommune");
        assertThat(read.content().manifest().madeAt()).isEqualTo("2026-11-28T10:00:00Z");
        assertThat(PackageFile.write("Naboby Kommune", NOW, read.content().guides()))
                .isEqualTo(content);
    }

    @Test
    void itSaysNothingOfPersons() { // R1
        String manifest =
                new Manifest("Naboby", Instant.EPOCH, List.of(new Manifest.Entry("a", 1, "0".repeat(64)))).write();
        assertThat(manifest)
                .isEqualTo("{\"format\":1,\"municipality\":\"Naboby\",\"madeAt\":\"1970-01-01T00:00:00Z\","
                        + "\"guides\":[{\"slug\":\"a\",\"edition\":1,\"sha256\":\"" + "0".repeat(64)
                        + "\"}],\"sha256\":\"" + sumOf(manifest) + "\"}");
    }

    @Test
    void theGuidesItLeadsToOutsideAreKnown() { // R2
        PackedGuide concern = packed(CONCERN, 1);
        assertThat(PackedGuide.outside(List.of(concern))).contains("vold-og-overgreb");
        assertThat(PackedGuide.outside(List.of(concern, packed(ABUSE, 1)))).doesNotContain("vold-og-overgreb");
    }

    static Stream<Arguments> badGuides() {
        return Stream.of(
                arguments("an alias", ABUSE.replace("acute: true", "acute: &a true\nother: *a")),
                arguments("a field twice", ABUSE.replace("acute: true", "acute: true\nacute: true")),
                arguments("an unknown field", ABUSE.replace("acute: true", "acute: true\nwhat: x")),
                arguments("a CPR number", ABUSE + "\nRing om 610172-1234.\n"),
                arguments("a telephone number", ABUSE + "\nRing på 22 33 44 55.\n"),
                arguments("no YAML", ABUSE.replace("acute: true", "acute: {{{")),
                arguments("no guide", "Hej"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badGuides")
    void oneGuideWithAFaultRefusesThePackageAndIsNamed(String what, String text) { // R4
        byte[] content = of(Map.of("bekymring-for-trivsel", CONCERN, "vold-og-overgreb", text));
        assertThat(PackageFile.read(content).faults())
                .as(what)
                .isNotEmpty()
                .allMatch(fault -> fault.file().equals("vold-og-overgreb.md"));
    }

    @Test
    void aGuideUnderAnotherNameIsRefused() { // R4
        assertThatThrownBy(() -> PackageFile.read(of(Map.of("en-anden", ABUSE))))
                .hasMessage("exchange.rule.slug");
    }

    @Test
    void aGuideOfTenThousandStepsIsRefused() { // R4
        var steps = new StringBuilder(ABUSE);
        for (int i = 100; i <= 10_100; i++) {
            steps.append("\n## ").append(i).append(" Lyt\n\n```yaml\nkind: OBSERVE\nwho: Dig\n```\n\nLyt.\n");
        }
        assertThatThrownBy(() -> PackageFile.read(of(Map.of("vold-og-overgreb", steps.toString()))))
                .isInstanceOf(RuleViolation.class);
    }

    private static byte[] of(Map<String, String> guides) {
        return GoodPackage.of(guides);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sumOf(String manifest) {
        return manifest.replaceFirst(".*\"sha256\":\"([0-9a-f]{64})\"}$", "$1");
    }

    private static PackedGuide packed(String text, int edition) {
        return PackedGuide.of(edition, GuideFiles.read("x.md", bytes(text)).tree());
    }
}
