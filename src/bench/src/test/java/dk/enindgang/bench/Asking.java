package dk.enindgang.bench;

import java.util.List;

/** "Hvem kontakter jeg?", asked about one situation after another, by age, area and hour. */
final class Asking {

    private static final List<String> HOURS = List.of("2026-12-01T10:00", "2026-12-05T23:30", "2026-12-24T12:00");

    private final Scene scene;
    private final List<String> situations;
    private final List<String> areas;

    Asking(Scene scene) {
        this.scene = scene;
        situations = scene.municipality().texts("select ref from contact_situation where id > 20000000000 order by id");
        areas = scene.municipality().texts("select ref from area where id > 20000000000 order by id");
    }

    void who(int number) {
        int turn = number / Scene.SIGNED_IN;
        scene.staff(number)
                .get("/directory/who?situation=" + situations.get(turn * 7 % situations.size()) + "&age=" + turn % 20
                        + "&area=" + areas.get(turn % areas.size()) + "&when=" + HOURS.get(turn % HOURS.size()))
                .mustShow("<h2 id=\"first\"", 1)
                .mustShow(" selected=\"selected\"", 3);
    }

    /** Before anything is asked. */
    void choices(int number) {
        scene.staff(number).get("/directory/who").mustShow("<option", situations.size());
    }

    /** Found by a part of its name. */
    void points(int number) {
        scene.staff(number)
                .get("/directory/list?q=nr.%20" + (100 + number % 400))
                .mustShow("Kontakt nr. ", 1);
    }
}
