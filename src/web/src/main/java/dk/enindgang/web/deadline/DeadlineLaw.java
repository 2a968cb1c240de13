package dk.enindgang.web.deadline;

import dk.enindgang.deadline.StatutoryDeadlines;
import dk.enindgang.deadline.StatutoryRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /deadline/law}: the deadlines the law sets, with the paragraph and the day somebody compared them with it. */
@Named
@RequestScoped
public class DeadlineLaw {

    @Inject
    StatutoryDeadlines statutoryDeadlines;

    private List<StatutoryRow> rows = List.of();

    public void load() {
        rows = statutoryDeadlines.list();
    }

    public List<StatutoryRow> getRows() {
        return rows;
    }
}
