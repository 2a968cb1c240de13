package dk.enindgang.web.access;

import dk.enindgang.access.LookFilter;
import dk.enindgang.web.frame.Address;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which looks are asked for, as an address says it; without days it is the last four weeks. */
public class LookQuestion {

    private static final int DAYS = 28;

    private @Nullable String person;

    private @Nullable String employee;

    private @Nullable String from;

    private @Nullable String until;

    /** Fills in what an address left out, and puts right what stands the wrong way round. */
    void begin(LocalDate today) {
        LocalDate last = day(until, today);
        until = last.toString();
        LocalDate first = day(from, last.minusDays(DAYS - 1L));
        from = (first.isAfter(last) ? last : first).toString();
    }

    private static LocalDate day(@Nullable String text, LocalDate otherwise) {
        try {
            return text == null || text.isEmpty() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    /** Whether it is about somebody. */
    public boolean isAsked() {
        return present(person) || present(employee);
    }

    private static boolean present(@Nullable String text) {
        return text != null && !text.isEmpty();
    }

    LookFilter filter() {
        return new LookFilter(
                present(person) ? Address.uuid(person) : null,
                present(employee) ? Address.uuid(employee) : null,
                LocalDate.parse(String.valueOf(from)),
                LocalDate.parse(String.valueOf(until)));
    }

    Address address(String page) {
        return Address.of(page)
                .with("person", person)
                .with("employee", employee)
                .with("from", from)
                .with("until", until);
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getEmployee() {
        return employee;
    }

    public void setEmployee(@Nullable String employee) {
        this.employee = employee;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }
}
