package dk.enindgang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tasks that lie open in many browsers at once, ready to be taken or done. Those done before are put back first. */
final class TaskAnswering {

    private static final int VIEWS_EACH = 8;

    private final Scene scene;
    private final List<List<String>> tasks = new ArrayList<>();

    TaskAnswering(Scene scene) {
        this.scene = scene;
        for (int i = 1; i <= Scene.SIGNED_IN; i++) {
            tasks.add(scene.municipality()
                    .texts("select t.ref from task t join employee_account k on k.account_ref ="
                            + " (select ref from account where user_name = '" + Municipality.userName(i) + "')"
                            + " join employee e on e.id = k.employee_id and e.ref = t.assignee_ref"
                            + " where t.status = 'OPEN' and t.person_ref is null order by t.id limit " + VIEWS_EACH));
        }
    }

    private String all() {
        return tasks.stream().flatMap(List::stream).collect(Collectors.joining("','", "('", "')"));
    }

    /** How many of them are done, or somebody's. */
    long count(String which) {
        return scene.municipality().number("select count(*) from task where ref in " + all() + " and " + which);
    }

    /** Everybody's own, ready to be done with a note. */
    List<Answering.Open> finishing() {
        scene.municipality().change("update task set status = 'OPEN', done_at = null where ref in " + all());
        return open("do", "do:finish");
    }

    /** What nobody has, ready to be taken. */
    List<Answering.Open> taking() {
        scene.municipality()
                .change("update task set status = 'OPEN', done_at = null, assignee_ref = null, reason = 'NOBODY'"
                        + " where ref in " + all());
        return open("take", "take:taking");
    }

    private List<Answering.Open> open(String id, String button) {
        List<Answering.Open> open = new ArrayList<>();
        for (int view = 0; view < VIEWS_EACH; view++) {
            for (int i = 0; i < tasks.size(); i++) {
                String page = scene.staff(i)
                        .get("/task/read?task=" + tasks.get(i).get(view))
                        .mustShow("</html>", 1)
                        .text();
                PageForm form = PageForm.in(page, id);
                PageForm filled = id.equals("do") ? form.with("note", "Talt med en kollega, nr. " + view) : form;
                open.add(new Answering.Open(scene.staff(i), filled.pressed(button)));
            }
        }
        return open;
    }
}
