package dk.enindgang.bench;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** P5 and P15: a step is answered, a task is taken and done. */
final class CommandFigures {

    private static final int WARM_BATCHES = 8;
    private static final String ENTRIES = "select count(*) from guide_run_entry";
    private static final String EVENTS = "select count(*) from outgoing_event";
    private static final double GOAL = 1.6;
    private static final String BARE = "select count(*) from bench_row";

    private final Scene scene;
    private final Report report;
    private final Answering answering;
    private final TaskAnswering tasks;

    CommandFigures(Scene scene, Report report) {
        this.scene = scene;
        this.report = report;
        this.answering = new Answering(scene);
        this.tasks = new TaskAnswering(scene);
    }

    void measure() {
        Report.say("steps are answered");
        for (int i = 0; i < WARM_BATCHES; i++) {
            answers(true);
            finished();
            taken();
            bare();
        }
        ticks();
        done("finish a task with a note", tasks.finishing(), this::finished);
        done("take a task", tasks.taking(), this::taken);
        outbox();
    }

    private void ticks() {
        Iterator<Answering.Open> open = answering.steps().iterator();
        long commits = StatementLog.commits(
                new StatementLog(scene.municipality()).of(() -> open.next().send("/run/")));
        Duel duel = Duel.of(scene.rounds(), () -> answers(true), this::bare);
        report.add(
                "P5",
                "answer a step",
                duel.product() + "; " + commits + " commit",
                "bare post-back + one insert: " + duel.reference(),
                duel.ratio().asRatio(),
                "≤ 1.6 ×, exactly one commit",
                duel.ratio().median() <= GOAL && commits == 1);
    }

    private void done(String what, List<Answering.Open> ready, Supplier<Cost> batch) {
        Iterator<Answering.Open> open = ready.iterator();
        long commits = StatementLog.commits(
                new StatementLog(scene.municipality()).of(() -> open.next().send("/task/read")));
        Duel duel = Duel.of(scene.rounds(), batch, this::bare);
        report.add(
                "P5",
                what,
                duel.product() + "; " + commits + " commit",
                "bare post-back + one insert: " + duel.reference(),
                duel.ratio().asRatio(),
                "≤ 1.6 ×, exactly one commit",
                duel.ratio().median() <= GOAL && commits == 1);
    }

    private Cost finished() {
        scene.stranger().get("/reference/plain?outbox=on").mustShow("plain", 1);
        List<Answering.Open> open = tasks.finishing();
        long events = scene.municipality().number(EVENTS);
        Cost cost = scene.meter().requests(open.size(), i -> open.get(i).send("/task/read"));
        require(open.size(), tasks.count("status = 'DONE'"), "tasks");
        require(open.size(), scene.municipality().number(EVENTS) - events, "events");
        return cost;
    }

    private Cost taken() {
        List<Answering.Open> open = tasks.taking();
        Cost cost = scene.meter().requests(open.size(), i -> open.get(i).send("/task/read"));
        require(open.size(), tasks.count("assignee_ref is not null"), "tasks");
        return cost;
    }

    private void outbox() {
        Duel duel = Duel.of(2 * scene.rounds(), () -> answers(true), () -> answers(false));
        report.add(
                "P15",
                "outbox in a command, with the relay's sending",
                duel.product(),
                "the same without outbox: " + duel.reference(),
                duel.ratio().asRatio(),
                "≤ 1.10 ×",
                duel.ratio().median() <= 1.1);
        report.tell(
                "P15",
                "the same, wall time of the answer (the relay sends after it)",
                "–",
                "–",
                String.format(Locale.ROOT, "%s", duel.wallRatio().asRatio()));
    }

    /** R4: what was answered stands in the database, with an event each, or none where the outbox is off. */
    private Cost answers(boolean outbox) {
        scene.stranger()
                .get("/reference/plain?outbox=" + (outbox ? "on" : "off"))
                .mustShow("plain", 1);
        List<Answering.Open> open = answering.steps();
        long entries = scene.municipality().number(ENTRIES);
        long events = scene.municipality().number(EVENTS);
        Cost cost = scene.meter().requests(open.size(), i -> open.get(i).send("/run/"));
        require(open.size(), scene.municipality().number(ENTRIES) - entries, "answers");
        require(outbox ? open.size() : 0, scene.municipality().number(EVENTS) - events, "events");
        return cost;
    }

    private Cost bare() {
        List<Answering.Open> open = answering.bareForms();
        long rows = scene.municipality().number(BARE);
        Cost cost = scene.meter().requests(open.size(), i -> open.get(i).send("form"));
        require(open.size(), scene.municipality().number(BARE) - rows, "rows");
        return cost;
    }

    private static void require(long expected, long found, String what) {
        if (expected != found) {
            throw new IllegalStateException(found + " " + what + " instead of " + expected);
        }
    }
}
