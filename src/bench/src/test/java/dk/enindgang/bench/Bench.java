package dk.enindgang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one command: everything in turn, and the table. */
public final class Bench {

    private Bench() {}

    /**
     * Measures what {@code bench.only} names: all, start, worklist, pages, commands, handover, families, who,
     * caseload, rotation, scale, check, looks, sessions, events or log. When something fails, its
     * folder with the logs of the servers is left. With {@code bench.data} the database is kept in that folder, and
     * the next run finds it grown.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path work = Files.createTempDirectory("en-indgang-bench");
        if (Files.getFileStore(work).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwx--x--x"));
        }
        Parts parts = Parts.given(work);
        String kept = System.getProperty("bench.data", "");
        Path data = Files.createDirectories(kept.isEmpty() ? work.resolve("database") : Path.of(kept));
        try (Municipality municipality = Municipality.in(data)) {
            var bench = new Bench.Run(parts, municipality, rounds(), System.getProperty("bench.only", "all"));
            bench.all();
            System.out.println("\n" + Files.readString(parts.report()));
        }
        delete(work);
    }

    private static int rounds() {
        return Math.max(1, Integer.getInteger("bench.rounds", 5));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }

    /** Some figures. */
    private interface Work {

        void measure() throws IOException, InterruptedException, SQLException;
    }

    /** One run over everything that was asked for. */
    private record Run(Parts parts, Municipality municipality, int rounds, String only) {

        private static final List<String> ON_ONE_SERVER = List.of(
                "worklist",
                "pages",
                "commands",
                "handover",
                "families",
                "who",
                "caseload",
                "rotation",
                "looks",
                "sessions");

        void all() throws IOException, InterruptedException, SQLException {
            var report = new Report(parts.report(), title());
            var start = new StartFigures(parts, municipality, report);
            if (!municipality.isGrown()) {
                Report.say("first start, and the municipality grows to S1");
                start.makeTables();
                municipality.copy(Scale.TENTH);
                municipality.copy(Scale.TENFOLD);
                municipality.grow();
            }
            if (ON_ONE_SERVER.stream().anyMatch(this::wanted)) {
                Report.say("application and reference on one server");
                try (Scene scene = Scene.open(parts, municipality, rounds, Map.of())) {
                    onOneServer(scene, report);
                }
            }
            if (wanted("check")) {
                new CheckFigures(report, rounds).measure();
            }
            if (wanted("scale")) {
                tried(report, "P18", new ScaleFigures(parts, municipality, report, rounds)::measure);
            }
            if (wanted("log")) {
                tried(report, "D7", () -> log(report));
            }
            if (wanted("events")) {
                tried(report, "P14", new EventFigures(parts, municipality, report)::measure);
            }
            if (wanted("start")) {
                tried(report, "P10, P11", () -> start.measure(rounds));
            }
        }

        private void onOneServer(Scene scene, Report report) throws IOException, InterruptedException, SQLException {
            if (wanted("worklist")) {
                tried(report, "P1, P2, P8", new WorklistFigures(scene, report)::measure);
            }
            if (wanted("pages")) {
                tried(report, "P3, P4, P8", new PageFigures(scene, report)::measure);
                tried(report, "P12", new WeightFigures(scene, report)::measure);
            }
            if (wanted("commands")) {
                tried(report, "P5, P15", new CommandFigures(scene, report)::measure);
            }
            if (wanted("handover")) {
                tried(report, "P19", new HandoverFigures(scene, report)::measure);
            }
            aboutFamilies(scene, report);
            if (wanted("looks")) {
                tried(report, "P16, P23", new LookFigures(scene, report)::measure);
            }
            if (wanted("sessions")) {
                tried(report, "P9", new SessionFigures(scene, report)::measure);
            }
        }

        private void aboutFamilies(Scene scene, Report report) throws IOException, InterruptedException, SQLException {
            if (wanted("families")) {
                tried(report, "P3, P8", new FamilyFigures(scene, report)::measure);
            }
            if (wanted("who")) {
                tried(report, "P3, P8", new WhoFigures(scene, report)::measure);
            }
            if (wanted("caseload")) {
                tried(report, "P19", new CaseloadFigures(scene, report)::measure);
            }
            if (wanted("rotation")) {
                tried(report, "D11", new RotationFigures(scene, report)::measure);
            }
        }

        private void log(Report report) throws IOException, InterruptedException, SQLException {
            try (var log = new LogScale(municipality)) {
                var chain = new ChainFigures(parts, municipality, log, report);
                chain.seal();
                chain.verify(rounds);
                chain.broken();
                log.fillBefore();
                try (Scene scene = Scene.open(parts, municipality, rounds, Map.of())) {
                    new LookSearch(scene, report).measure("10 million");
                    new GrowthFigures(scene, log, report).measure();
                }
                chain.forget();
            }
        }

        /** What cannot be measured stands in the table as such, and the others are measured all the same. */
        private static void tried(Report report, String figures, Work work)
                throws IOException, InterruptedException, SQLException {
            try {
                work.measure();
            } catch (IllegalStateException e) {
                report.failed(figures, e);
            }
        }

        private boolean wanted(String part) {
            return only.equals("all") || List.of(only.split("\\+", -1)).contains(part);
        }

        private String title() {
            return String.format(
                    java.util.Locale.ROOT,
                    "# Figures of %s%n%n%d processors, Java %s, %d rounds in turns, median (least-greatest). "
                            + "CPU is what the processes account for; PostgreSQL is part of it.",
                    LocalDate.now(),
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version(),
                    rounds);
        }
    }
}
