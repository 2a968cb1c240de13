package dk.enindgang.web.access;

import dk.enindgang.access.LookRow;
import dk.enindgang.access.Looks;
import dk.enindgang.web.frame.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** {@code /access/extract?person=…&from=…&until=…}: what a person is told who asks. For AUDITOR. */
@Named
@RequestScoped
public class AccessExtract {

    @Inject
    Looks looks;

    @Inject
    Clock clock;

    private final LookQuestion question = new LookQuestion();

    private List<LookRow> rows = List.of();

    private boolean cut;

    public void load() {
        question.begin(LocalDate.now(clock));
        UUID person = Address.uuid(question.getPerson());
        var filter = question.filter();
        List<LookRow> found = looks.extract(person, filter.from(), filter.until());
        cut = found.size() > Looks.MOST;
        rows = cut ? found.subList(0, Looks.MOST) : found;
    }

    /** Of the person, as it stands in the rows. */
    public String getName() {
        return rows.isEmpty() ? "" : rows.get(0).personName();
    }

    public List<LookRow> getRows() {
        return rows;
    }

    /** Whether there are more than are shown. */
    public boolean isCut() {
        return cut;
    }

    public int getMost() {
        return Looks.MOST;
    }

    public LookQuestion getQuestion() {
        return question;
    }
}
