package dk.enindgang.web.access;

import dk.enindgang.access.LookRow;
import dk.enindgang.access.Looks;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.audit.LookKind;
import dk.enindgang.platform.audit.Purpose;
import dk.enindgang.web.frame.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    private @Nullable LocalDate from;

    private @Nullable LocalDate until;

    public void load() {
        question.begin(LocalDate.now(clock));
        UUID person = Address.uuid(question.getPerson());
        var filter = question.filter();
        from = filter.from();
        until = filter.until();
        List<LookRow> found = looks.extract(person, filter.from(), filter.until());
        cut = found.size() > Looks.MOST;
        rows = cut ? found.subList(0, Looks.MOST) : found;
    }

    /** Of the person, as it stands in the rows. */
    public String getName() {
        return rows.isEmpty() ? "" : rows.get(0).personName();
    }

    /** What was done on one day for one purpose, and how often. */
    public record Told(LocalDate day, LookKind kind, Purpose purpose, int times) {}

    /** The newest day first; a citizen asks what was done with her data, not for a line of each second. */
    public List<Told> getTold() {
        var told = new LinkedHashMap<List<Object>, Integer>();
        rows.forEach(row -> told.merge(
                List.of(LocalDate.ofInstant(row.at(), Clocks.DENMARK), row.kind(), row.purpose()), 1, Integer::sum));
        return told.entrySet().stream()
                .map(one -> new Told(
                        (LocalDate) one.getKey().get(0),
                        (LookKind) one.getKey().get(1),
                        (Purpose) one.getKey().get(2),
                        one.getValue()))
                .toList();
    }

    public List<LookRow> getRows() {
        return rows;
    }

    /** Whether there are more than are shown. */
    public boolean isCut() {
        return cut;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public int getMost() {
        return Looks.MOST;
    }

    public LookQuestion getQuestion() {
        return question;
    }
}
