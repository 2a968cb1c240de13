package dk.enindgang.bench;

import java.util.List;
import java.util.Locale;

/**
 * How much there is in a municipality.
 *
 * @param database where it lies
 * @param guides how many handleguides hold
 * @param tasks how many tasks there are, the open and the done together
 * @param moreRuns closed runs besides those that every scale has
 * @param families families of ten years, four persons in each
 * @param points contact points of the beredskab
 */
record Scale(String database, int guides, int tasks, int moreRuns, int families, int points) {

    /** A mid-size municipality after ten years, but with the guides of one ten times as large. */
    static final Scale S1 = new Scale("enindgang", 2_000, 240_000, 0, 8_000, 5_000);

    static final Scale TENTH = new Scale("enindgang_tenth", 20, 24_000, 0, 800, 500);

    static final Scale TENFOLD = new Scale("enindgang_tenfold", 2_000, 2_400_000, 360_000, 80_000, 50_000);

    /** What fills it, in the order in which it is done. */
    List<String> scripts() {
        return List.of(
                        "scale-guides.sql",
                        "scale-runs.sql",
                        "scale-children.sql",
                        "scale-tasks.sql",
                        "scale-families.sql",
                        "scale-directory.sql")
                .stream()
                .map(Municipality::text)
                .map(this::said)
                .toList();
    }

    private String said(String script) {
        return script.replace("${guides}", Integer.toString(guides))
                .replace("${tasks}", Integer.toString(tasks))
                .replace("${runs}", Integer.toString(moreRuns))
                .replace("${families}", Integer.toString(families))
                .replace("${points}", Integer.toString(points));
    }

    /** Such as “2,400,000 tasks, 2,000 guides, 80,000 families”. */
    String told() {
        return String.format(Locale.ROOT, "%,d tasks, %,d guides, %,d families", tasks, guides, families);
    }
}
