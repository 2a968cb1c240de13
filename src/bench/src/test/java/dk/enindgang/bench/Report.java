package dk.enindgang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table that comes out: one line for each figure, written anew after each, so that what is measured is kept. */
final class Report {

    private static final String HEAD = """
            | id | figure | measured | reference | ratio, median (min-max) | goal | verdict |
            |---|---|---|---|---|---|---|
            """;

    private final Path file;
    private final List<String> lines = new ArrayList<>();
    private final String title;

    Report(Path file, String title) {
        this.file = file;
        this.title = title;
    }

    /** A figure with a goal. */
    void add(String id, String figure, String measured, String reference, String ratio, String goal, boolean reached) {
        line(id, figure, measured, reference, ratio, goal, reached ? "reached" : "**short**");
    }

    /** A figure that only informs. */
    void tell(String id, String figure, String measured, String reference, String ratio) {
        line(id, figure, measured, reference, ratio, "–", "–");
    }

    /** Figures that could not be measured, and why. */
    void failed(String ids, IllegalStateException why) {
        why.printStackTrace();
        String first = String.valueOf(why.getMessage()).lines().findFirst().orElse("");
        line(ids, "not measured: " + first, "–", "–", "–", "–", "**failed**");
    }

    private void line(String... cells) {
        String line = "| " + String.join(" | ", cells) + " |";
        System.out.println(line);
        lines.add(line);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, title + "\n\n" + HEAD + String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What is being done now. */
    static void say(String what) {
        System.out.println("… " + what);
    }
}
