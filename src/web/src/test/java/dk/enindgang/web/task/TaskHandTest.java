package dk.enindgang.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.account.Profession;
import dk.enindgang.draft.Drafts;
import dk.enindgang.organisation.EmployeeRow;
import dk.enindgang.organisation.Responsible;
import dk.enindgang.organisation.ResponsibleReason;
import dk.enindgang.task.TaskAct;
import dk.enindgang.task.TaskDue;
import dk.enindgang.task.TaskStatus;
import dk.enindgang.task.TaskView;
import dk.enindgang.task.Tasks;
import dk.enindgang.web.run.ColleagueSearch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskHandTest {

    private final List<EmployeeRow> there = new ArrayList<>();

    @Test
    void aPressMeansTheOneThatWasSeen() {
        TaskHand page = page();
        EmployeeRow seen = colleague("Poul Engvang");
        there.add(seen);
        assertThat(page.load()).isNull();
        there.add(0, colleague("Anna Aagård"));
        assertThat(page.getFound()).containsExactly(seen);
    }

    private TaskHand page() {
        var page = new TaskHand();
        page.tasks = new Tasks() {
            @Override
            public TaskView get(UUID task) {
                return view(task);
            }
        };
        page.drafts = new Drafts() {
            @Override
            public Map<String, String> list(String place) {
                return Map.of();
            }
        };
        page.colleagues = new ColleagueSearch() {
            @Override
            public List<EmployeeRow> list(@Nullable String typed) {
                return List.copyOf(there);
            }
        };
        page.setTask(UUID.randomUUID().toString());
        page.setQ("a");
        return page;
    }

    private static EmployeeRow colleague(String name) {
        return new EmployeeRow(UUID.randomUUID(), name, "", Profession.TEACHER, "", "", false, null, null);
    }

    private static TaskView view(UUID task) {
        var who = new Responsible(null, "", ResponsibleReason.NOBODY, "", null, null);
        var due = new TaskDue(null, "", null, "", null);
        return new TaskView(
                task,
                1,
                null,
                "guide",
                1,
                "Guide",
                "1",
                "Lyt",
                "Skolen",
                null,
                false,
                who,
                due,
                false,
                TaskStatus.OPEN,
                "",
                Instant.EPOCH,
                null,
                null,
                null,
                Set.of(TaskAct.FINISH),
                null);
    }
}
