package dk.enindgang.guide.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.guide.file.GuideFiles.FileText;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files and texts that are far larger or deeper than any guide: read or refused in good time, and never worse. */
class LargeFilesTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    @TestFactory
    Stream<DynamicTest> aFileThatIsNoGuideIsRefusedInGoodTime() { // R1
        var files = new TreeMap<String, String>();
        files.put("100,000 nodes in a list", head("roles: [" + "TEACHER, ".repeat(100_000) + "LEADER]"));
        files.put("100,000 nodes under names", head(fields(100_000)));
        files.put("100,000 things in a list", head("situations:\n" + "  - title: x\n".repeat(100_000)));
        files.put("lists in lists", head("x: " + "[".repeat(20_000)));
        files.put("closed lists in lists", head("x: " + "[".repeat(5_000) + "]".repeat(5_000)));
        files.put("fields in fields", head("x: " + "{a: ".repeat(20_000)));
        files.put(
                "lines in lines",
                head("x:"
                        + IntStream.range(1, 900)
                                .mapToObj(i -> "\n" + " ".repeat(i) + "a:")
                                .collect(Collectors.joining())));
        files.put("many documents", "---\nslug: x\n---\n".repeat(20_000));
        files.put("many headings", head("slug: x") + "## 1 Trin\n".repeat(20_000));
        files.put("deep quotes", head("slug: x") + "> ".repeat(100_000));
        files.put("deep brackets", head("slug: x") + "[".repeat(900_000));
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    FileText read = soon(
                            () -> GuideFiles.read("stor.md", file.getValue().getBytes(StandardCharsets.UTF_8)));
                    assertThat(read.faults()).isNotEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> aTextIsShownInGoodTime() { // R3
        return Stream.of(
                        "> ",
                        "[",
                        "![",
                        "](",
                        "*",
                        "_a ",
                        "**a ",
                        "`",
                        "``a",
                        "- ",
                        "1. ",
                        "<",
                        "<a",
                        "<!--",
                        "&",
                        "\\",
                        "| a ",
                        "# ",
                        "\n",
                        "[a]: /x\n",
                        "[a]",
                        "~~~\n",
                        "*a_ ",
                        "a**b",
                        "<a href=",
                        "- - ",
                        "\t- x\n")
                .map(part -> DynamicTest.dynamicTest("»" + part.strip() + "« again and again", () -> {
                    String text = part.repeat(20_000 / part.length());
                    assertThat(soon(() -> GuideFiles.show(text))).doesNotContain("<script", "<img", "<!--");
                }));
    }

    @Test
    void tenThousandStepsAreReadAndEachFaultOfThemTold() { // R1
        Map<String, Object> guide = new AnyGuide(new Random(4)).guide();
        guide.remove("levels");
        guide.put(
                "steps",
                IntStream.rangeClosed(1, 10_000)
                        .mapToObj(i -> Map.of("number", "" + i, "title", "Trin", "instruction", ""))
                        .toList());
        byte[] file = GuideFiles.write(guide).getBytes(StandardCharsets.UTF_8);
        FileText read = soon(() -> GuideFiles.read("en-guide.md", file));
        assertThat((List<?>) read.tree().get("steps")).hasSize(10_000);
        assertThat(soon(() -> GuideFiles.faults(guide, Set.of("en-anden")))).hasSizeGreaterThan(10_000);
    }

    private static String head(String yaml) {
        return "---\n" + yaml + "\n---\n";
    }

    private static String fields(int many) {
        return IntStream.range(0, many).mapToObj(i -> "f" + i + ": x\n").collect(Collectors.joining());
    }

    /** The work itself counts, however much else the machine has to do. */
    private static <T> T soon(Supplier<T> work) {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T done = work.get();
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun))
                .isLessThan(SOON);
        return done;
    }
}
