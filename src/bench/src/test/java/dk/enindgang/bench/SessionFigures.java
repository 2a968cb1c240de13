package dk.enindgang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** P9: how much memory somebody takes who has logged in: what lives on the heap after a full collection. */
final class SessionFigures {

    private static final int SESSIONS = 40;

    /** Odd, so that one of them stands in the middle. */
    private static final int ROUNDS = 5;

    private static final double KILO = 1024;
    private static final int MOST_LOOKS = 20;

    /** Kilobytes that come and go by themselves. */
    private static final double STILL = 40;

    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    private final Scene scene;
    private final Report report;

    SessionFigures(Scene scene, Report report) {
        this.scene = scene;
        this.report = report;
    }

    void measure() throws IOException, InterruptedException {
        Report.say("sessions");
        List<String> steps = scene.municipality()
                .texts("select '/run/step?run=' || r.ref from guide_run r join account a on a.ref = r.started_by"
                        + " where a.user_name = '" + Municipality.userName(Municipality.BUSY) + "'"
                        + " and r.status = 'OPEN' and r.answered = 2 order by r.id limit 8");
        // Once for all that is made at the first time. Nobody logs out in between: what a session leaves behind is let
        // go
        // of whenever the server likes, and would weigh in a later round.
        eightViews(signIn(), steps);
        var ones = new ArrayList<Double>();
        var eights = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            double before = living();
            List<Visitor> more = signIn();
            double signedIn = living();
            eightViews(more, steps);
            ones.add((signedIn - before) / SESSIONS);
            eights.add((living() - before) / SESSIONS);
        }
        double one = Spread.of(ones).median();
        double eight = Spread.of(eights).median();
        double bare = bare("/reference/table.xhtml");
        report.add(
                "P9",
                "memory per session: log-in + 1 page / 8 step pages",
                String.format(Locale.ROOT, "%.1f KB / %.1f KB", one, eight),
                String.format(Locale.ROOT, "bare view: %.1f KB", bare),
                String.format(Locale.ROOT, "%.2f × / %.2f ×", one / bare, eight / bare),
                "≤ 20 KB / ≤ 80 KB",
                one > 0 && one <= 20 && eight > 0 && eight <= 80);
    }

    /** So many more. */
    private List<Visitor> signIn() {
        var more = new ArrayList<Visitor>();
        for (int i = 0; i < SESSIONS; i++) {
            Visitor visitor = Visitor.signedIn(scene.micro().address(), Municipality.userName(Municipality.BUSY));
            visitor.get("/run/list").mustShow("/run/step?run=", PageFigures.ROWS);
            more.add(visitor);
        }
        return more;
    }

    private static void eightViews(List<Visitor> visitors, List<String> steps) {
        visitors.forEach(visitor -> steps.forEach(step -> visitor.get(step).mustShow("id=\"answer\"", 1)));
    }

    private double bare(String path) throws IOException, InterruptedException {
        Consumer<Visitor> look = visitor -> visitor.get(path).mustShow("data-ri=\"", PageFigures.ROWS);
        look.accept(scene.stranger());
        double before = living();
        for (int i = 0; i < SESSIONS; i++) {
            look.accept(scene.stranger());
        }
        return (living() - before) / SESSIONS;
    }

    /** Kilobytes, when they stay. The histogram makes the server collect first; what that sets free is collected next. */
    private double living() throws IOException, InterruptedException {
        double before = total();
        for (int look = 0; look < MOST_LOOKS; look++) {
            double now = total();
            if (Math.abs(now - before) < STILL) {
                return now;
            }
            before = now;
        }
        throw new IllegalStateException("the heap of the server does not come to rest");
    }

    private double total() throws IOException, InterruptedException {
        Matcher total = TOTAL.matcher(histogram());
        if (!total.find()) {
            throw new IllegalStateException("jcmd gave no total");
        }
        return Long.parseLong(total.group(1)) / KILO;
    }

    private String histogram() throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(scene.micro().process().pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }
}
