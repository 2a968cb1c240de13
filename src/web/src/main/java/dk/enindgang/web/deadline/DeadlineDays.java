package dk.enindgang.web.deadline;

import dk.enindgang.deadline.ClosedDays;
import dk.enindgang.deadline.FreeDayRow;
import dk.enindgang.draft.Drafts;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.organisation.Typed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /deadline/days?year=…}: the days of a year that are no working days; an administrator closes others. */
@Named
@ViewScoped
public class DeadlineDays implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ClosedDays closedDays;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    @Inject
    Clock clock;

    private @Nullable String year;

    private int shown;

    private List<FreeDayRow> rows = List.of();

    private boolean typed;

    private @Nullable LocalDate day;

    private String name = "";

    public void load() {
        shown = asked(year, LocalDate.now(clock).getYear());
        rows = closedDays.list(shown);
        var kept = new Typed(drafts.list(ClosedDays.DRAFT));
        typed = !kept.isEmpty();
        day = kept.day("day", null);
        name = kept.needed("name", "");
    }

    /** A year nobody means is this one. */
    static int asked(@Nullable String year, int otherwise) {
        if (year == null || !year.matches("\\d{4}")) {
            return otherwise;
        }
        int asked = Integer.parseInt(year);
        return asked < ClosedDays.FIRST_YEAR || asked > ClosedDays.LAST_YEAR ? otherwise : asked;
    }

    public String close() {
        LocalDate closing = day == null ? LocalDate.MIN : day;
        closedDays.close(closing, name);
        message.done("deadline.days.closed", closing);
        return here(closing.getYear());
    }

    public String open(FreeDayRow row) {
        if (row.closed() != null) {
            closedDays.open(row.closed());
            message.done("deadline.days.opened", row.day());
        }
        return here(shown);
    }

    /** Begins again with nothing typed. */
    public String forget() {
        drafts.clear(ClosedDays.DRAFT);
        return here(shown);
    }

    private static String here(int year) {
        return "/deadline/days?faces-redirect=true&year=" + year;
    }

    /** Where what is typed here is kept. */
    public String getPlace() {
        return ClosedDays.DRAFT;
    }

    /** True if it shows what was typed before and not saved. */
    public boolean isTyped() {
        return typed;
    }

    public List<FreeDayRow> getRows() {
        return rows;
    }

    /** As it is written, so that no separator gets into it. */
    public String getShown() {
        return Integer.toString(shown);
    }

    /** The year before, or null where the list begins. */
    public @Nullable Integer getBefore() {
        return shown > ClosedDays.FIRST_YEAR ? shown - 1 : null;
    }

    /** The year after, or null where the list ends. */
    public @Nullable Integer getAfter() {
        return shown < ClosedDays.LAST_YEAR ? shown + 1 : null;
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }
}
