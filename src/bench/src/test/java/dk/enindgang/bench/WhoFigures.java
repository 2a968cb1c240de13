package dk.enindgang.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** "Hvem kontakter jeg?" and the contact points behind it. */
final class WhoFigures {

    private static final int SAMPLES = 9;

    private final Scene scene;
    private final Report report;
    private final Beside beside;
    private final Asking asking;

    WhoFigures(Scene scene, Report report) {
        this.scene = scene;
        this.report = report;
        beside = new Beside(scene, report);
        asking = new Asking(scene);
    }

    void measure() throws SQLException {
        Report.say("whom to contact");
        beside.warm(List.of(asking::who, asking::choices, asking::points));
        beside.count("“Hvem kontakter jeg?”", asking::who, 3);
        beside.count("contact points, found by name", asking::points, 2);
        String all = String.format(
                Locale.ROOT, "%,d contact points", scene.municipality().scale().points());
        beside.add("P3", "“Hvem kontakter jeg?” among " + all + " and 200 situations", asking::who, SAMPLES);
        beside.add("P3", "search in " + all, asking::points, SAMPLES);
        beside.tell("P3", "“Hvem kontakter jeg?” before it is asked", asking::choices, 1);
        owner();
    }

    /** Whoever keeps a situation sees the number of its holes on the front page. */
    private void owner() throws SQLException {
        Visitor owner = Visitor.signedIn(scene.micro().address(), Municipality.userName(1_001));
        Visitor other = Visitor.signedIn(scene.micro().address(), Municipality.userName(1_301));
        for (int i = 0; i < 40; i++) {
            owner.get("/").mustShow("</html>", 1);
            other.get("/").mustShow("</html>", 1);
        }
        Duel duel = Duel.of(
                scene.rounds(),
                () -> scene.meter().requests(40, i -> owner.get("/").mustShow("</html>", 1)),
                () -> scene.meter().requests(40, i -> other.get("/").mustShow("</html>", 1)));
        report.tell(
                "P3",
                "front page of whoever keeps one of 200 situations, its holes counted",
                duel.product(),
                "of whoever keeps none: " + duel.reference(),
                duel.ratio().asRatio());
    }
}
