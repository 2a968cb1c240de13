package dk.enindgang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Steps that lie open in many browsers at once, ready to be answered. */
final class Answering {

    private static final int VIEWS_EACH = 8;

    private final Scene scene;
    private final List<List<Waiting>> runs = new ArrayList<>();
    private int turn;

    Answering(Scene scene) {
        this.scene = scene;
        for (int i = 1; i <= Scene.SIGNED_IN; i++) {
            runs.add(scene
                    .municipality()
                    .texts("select r.ref || ' ' || r.steps - r.answered from guide_run r"
                            + " join account a on a.ref = r.started_by where a.user_name = '"
                            + Municipality.userName(i)
                            + "' and r.status = 'OPEN' and r.answered < r.steps order by r.answered, r.id")
                    .stream()
                    .map(Waiting::new)
                    .collect(Collectors.toCollection(ArrayList::new)));
        }
    }

    /** A page with a form, as one visitor has it before them. */
    record Open(Visitor visitor, PageForm form) {

        /** R4: it leads on to such an address. */
        void send(String to) {
            visitor.post(form.action(), form.fields()).mustLeadTo(to);
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
                String page = scene.staff(i)
                        .get("/run/step?run=" + next(runs.get(i)))
                        .mustShow("</html>", 1)
                        .text();
                PageForm form = PageForm.in(page, "answer").with("note", "Talt med en kollega, nr. " + turn);
                open.add(new Open(scene.staff(i), form.pressed("answer:save")));
            }
        }
        turn += VIEWS_EACH;
        return open;
    }

    /** The run that has waited longest; it goes to the end, and away when no step is left. */
    private static String next(List<Waiting> mine) {
        if (mine.size() < VIEWS_EACH) {
            throw new IllegalStateException("The open runs are used up: begin with a fresh municipality");
        }
        Waiting first = mine.remove(0);
        first.left--;
        if (first.left > 0) {
            mine.add(first);
        }
        return first.run;
    }

    /** A run, and how many of its steps have no answer yet. */
    private static final class Waiting {

        private final String run;
        private int left;

        Waiting(String line) {
            run = line.substring(0, line.indexOf(' '));
            left = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
        }
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
