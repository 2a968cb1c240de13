package dk.enindgang.web.access;

import dk.enindgang.access.LookExtract;
import dk.enindgang.access.Looks;
import dk.enindgang.web.frame.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
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

    private LookExtract extract = new LookExtract("", List.of());

    private @Nullable LocalDate from;

    private @Nullable LocalDate until;

    public void load() {
        question.begin(LocalDate.now(clock));
        UUID person = Address.uuid(question.getPerson());
        var filter = question.filter();
        from = filter.from();
        until = filter.until();
        extract = looks.extract(person, filter.from(), filter.until());
    }

    /** The same as a file. */
    public String getFile() {
        return question.address("pdf").toString();
    }

    /** Empty if it is gone. */
    public String getName() {
        return extract.name();
    }

    /** The newest day first. */
    public List<LookExtract.Told> getTold() {
        return extract.told();
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public LookQuestion getQuestion() {
        return question;
    }
}
