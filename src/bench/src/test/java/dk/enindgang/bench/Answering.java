package dk.enindgang.bench;

import java.util.ArrayList;
import java.util.List;

/** Steps that lie open in many browsers at once, ready to be answered. */
final class Answering {

    private static final int VIEWS_EACH = 8;

    private final Scene scene;
    private final List<List<String>> runs = new ArrayList<>();
    private int turn;

    Answering(Scene scene) {
        this.scene = scene;
        for (int i = 1; i <= Scene.SIGNED_IN; i++) {
            runs.add(scene.municipality()
                    .texts("select r.ref from guide_run r join account a on a.ref = r.started_by where a.user_name = '"
                            + Municipality.userName(i)
                            + "' and r.status = 'OPEN' and r.answered < r.steps - 1 order by r.answered, r.id"));
        }
    }

    /** A page with a form, as one visitor has it before them. */
    record Open(Visitor visitor, PageForm form) {

        /** R4: the answer leads to the next step. */
        void send() {
            visitor.post(form.action(), form.fields()).mustLeadTo("/run/");
        }

        /** The bare form leads back to itself. */
        void sendBare() {
            visitor.post(form.action(), form.fields()).mustLeadTo("form");
        }
    }

    static int batch() {
        return Scene.SIGNED_IN * VIEWS_EACH;
    }

    /** As many steps as a batch holds, each the next of its run. */
    List<Open> steps() {
        List<Open> open = new ArrayList<>();
        for (int view = 0; view < VIEWS_EACH; view++) {
            for (int i = 0; i < Scene.SIGNED_IN; i++) {
                List<String> mine = runs.get(i);
                String run = mine.get((turn + view) % mine.size());
                String page = scene.staff(i)
                        .get("/run/step?run=" + run)
                        .mustShow("</html>", 1)
                        .text();
                PageForm form = PageForm.in(page, "answer").with("note", "Talt med en kollega, nr. " + turn);
                open.add(new Open(scene.staff(i), form.pressed("answer:save")));
            }
        }
        turn += VIEWS_EACH;
        return open;
    }

    /** As many bare forms. */
    List<Open> bareForms() {
        List<Open> open = new ArrayList<>();
        for (int i = 0; i < batch(); i++) {
            String page = scene.staff(i)
                    .get("/reference/form.xhtml")
                    .mustShow("</html>", 1)
                    .text();
            PageForm form = PageForm.in(page, "answer").with("note", "Talt med en kollega, nr. " + i);
            open.add(new Open(scene.staff(i), form.pressed("answer:save")));
        }
        return open;
    }
}
