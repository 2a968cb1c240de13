package dk.enindgang.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** P3 and P8 of families: found by name and by CPR number, a page of each, and what a leader looks after. */
final class FamilyFigures {

    private static final int SAMPLES = 6;

    private final Scene scene;
    private final Beside beside;
    private final Kin kin;

    FamilyFigures(Scene scene, Report report) {
        this.scene = scene;
        beside = new Beside(scene, report);
        kin = new Kin(scene);
    }

    void measure() throws SQLException {
        Report.say("families");
        beside.warm(List.of(
                kin::list, kin::family, kin::contact, kin::led, kin::watch, kin::figures, kin::byName, kin::byNumber));
        beside.count("families, 25 rows", kin::list, 4);
        beside.count("search in families, by name", kin::byName, 3);
        beside.count("search in families, by CPR number", kin::byNumber, 3);
        beside.count("contact person's page", kin::contact, 4);
        beside.count("leader's overview of contact persons", kin::watch, 4);
        String all = String.format(
                Locale.ROOT, "%,d families", scene.municipality().scale().families());
        beside.add("P3", "search in " + all + ", by name", kin::byName, SAMPLES);
        beside.add("P3", "search in " + all + ", by CPR number", kin::byNumber, SAMPLES);
        beside.add("P3", "one's own families, 25 of " + Kin.EACH, kin::list, 1);
        beside.tell("P3", "families of a unit, 25 of " + Kin.UNIT, kin::led, 1);
        beside.tell("P3", "a family", kin::family, 1);
        beside.tell("P3", "a family's contact person", kin::contact, 1);
        beside.add("P3", "leader's overview of contact persons, " + Kin.UNIT + " families", kin::watch, SAMPLES);
        beside.tell("P3", "leader's figures of contact persons", kin::figures, 1);
    }
}
