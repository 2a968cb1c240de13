package dk.enindgang.bench;

import java.io.IOException;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;

/** P18: what a hundred times as much costs, on two servers beside each other that differ in their database alone. */
final class ScaleFigures {

    private static final int WARM = 600;
    private static final int COUNT = 150;
    private static final int LOG_INS = 12;
    private static final double GOAL = 1.5;

    private final Parts parts;
    private final Municipality municipality;
    private final Report report;
    private final int rounds;

    ScaleFigures(Parts parts, Municipality municipality, Report report, int rounds) {
        this.parts = parts;
        this.municipality = municipality;
        this.report = report;
        this.rounds = rounds;
    }

    void measure() throws IOException, InterruptedException {
        Report.say("a tenth of S1, and ten times S1");
        Municipality tenth = grown(Scale.TENTH);
        Municipality tenfold = grown(Scale.TENFOLD);
        try (Scene small = Scene.open(parts, tenth, rounds, Map.of());
                Scene large = Scene.open(parts, tenfold, rounds, Map.of())) {
            compare("worklist", small, large, COUNT, ScaleFigures::worklist);
            compare("worklist of what is done", small, large, COUNT, ScaleFigures::done);
            compare("search", small, large, COUNT, ScaleFigures::search);
            compare("task", small, large, COUNT, ScaleFigures::task);
            compare("front page", small, large, COUNT, ScaleFigures::front);
            families(small, large);
            compare("log-in", small, large, LOG_INS, ScaleFigures::logIn);
        }
    }

    private void families(Scene small, Scene large) {
        var few = new Kin(small);
        var many = new Kin(large);
        compare("families", small, large, few::list, many::list);
        compare("search in families, by name", small, large, few::byName, many::byName);
        compare("search in families, by CPR number", small, large, few::byNumber, many::byNumber);
        compare("a family", small, large, few::family, many::family);
        compare("a family's contact person", small, large, few::contact, many::contact);
        compare("leader's overview of contact persons", small, large, few::watch, many::watch);
        var asked = new Asking(small);
        var askedMore = new Asking(large);
        compare("“Hvem kontakter jeg?”", small, large, asked::who, askedMore::who);
    }

    private Municipality grown(Scale scale) {
        Municipality other = municipality.copy(scale);
        if (!other.isGrown()) {
            Report.say("a municipality grows: " + scale.told());
            other.grow();
        }
        return other;
    }

    private void compare(String what, Scene small, Scene large, int count, ObjIntConsumer<Scene> page) {
        int warm = count == LOG_INS ? 2 * LOG_INS : WARM;
        small.meter().requests(warm, i -> page.accept(small, i));
        large.meter().requests(warm, i -> page.accept(large, i));
        add(what, small, large, count, i -> page.accept(small, i), i -> page.accept(large, i));
    }

    private void compare(String what, Scene small, Scene large, IntConsumer few, IntConsumer many) {
        small.meter().requests(WARM, few);
        large.meter().requests(WARM, many);
        add(what, small, large, COUNT, few, many);
    }

    private void add(String what, Scene small, Scene large, int count, IntConsumer few, IntConsumer many) {
        Duel duel = Duel.of(
                rounds,
                () -> large.meter().requests(count, many),
                () -> small.meter().requests(count, few));
        report.add(
                "P18",
                what + ": " + large.municipality().scale().told(),
                duel.product(),
                small.municipality().scale().told() + ": " + duel.reference(),
                duel.ratio().asRatio(),
                "≤ 1.5 ×",
                duel.ratio().median() <= GOAL);
    }

    private static void worklist(Scene scene, int number) {
        scene.staff(number).get("/task/list").mustShow("/task/read?task=", PageFigures.ROWS);
    }

    private static void done(Scene scene, int number) {
        scene.staff(number).get("/task/list?show=DONE").mustShow("/task/read?task=", 1);
    }

    private static void search(Scene scene, int number) {
        scene.staff(number).get("/guide/list?q=" + PageFigures.term(number)).mustShow("</html>", 1);
    }

    private static void task(Scene scene, int number) {
        int one = number % Scene.SIGNED_IN;
        scene.staff(one).get("/task/read?task=" + scene.task(one)).mustShow("id=\"do\"", 1);
    }

    private static void front(Scene scene, int number) {
        scene.staff(number).get("/").mustShow("/task/read?task=", 1);
    }

    private static void logIn(Scene scene, int number) {
        Visitor.signedIn(scene.micro().address(), Municipality.userName(200 + number));
    }
}
