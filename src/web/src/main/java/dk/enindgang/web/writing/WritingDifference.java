package dk.enindgang.web.writing;

import dk.enindgang.guide.EditionRow;
import dk.enindgang.guide.GuideEditions;
import dk.enindgang.guide.GuideStatus;
import dk.enindgang.platform.NotFound;
import dk.enindgang.web.frame.Message;
import dk.enindgang.writing.Reviews;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /writing/difference?guide=…&from=…&to=…}: a guide's editions, and what changed between two. For EDITOR. */
@Named
@ViewScoped
public class WritingDifference implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GuideEditions editions;

    @Inject
    Reviews reviews;

    @Inject
    DifferenceWords said;

    @Inject
    Message message;

    private String guide = "";

    private @Nullable String from;

    private @Nullable String to;

    private String reason = "";

    private List<EditionRow> rows = List.of();

    private List<String> differences = List.of();

    /** Without two editions: those of the newest and the one before, where there are two. */
    public void load() {
        rows = List.copyOf(editions.list(guide));
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        int last = number(to, rows.get(0).edition());
        int first = number(from, rows.size() > 1 ? rows.get(1).edition() : last);
        from = "" + first;
        to = "" + last;
        if (isComparable()) {
            differences = said.say(reviews.differences(guide, first, last));
        }
    }

    private static int number(@Nullable String typed, int otherwise) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : otherwise;
    }

    /** The texts of both editions are kept. */
    public boolean isComparable() {
        return !Objects.equals(from, to) && isWritten(from) && isWritten(to);
    }

    private boolean isWritten(@Nullable String edition) {
        return rows.stream().anyMatch(one -> one.written() && ("" + one.edition()).equals(edition));
    }

    /** Takes the edition that holds back. */
    public String withdraw() {
        editions.withdraw(guide, reason);
        message.done("writing.difference.withdrawn");
        return "/writing/difference?faces-redirect=true&guide=" + guide;
    }

    public boolean isHolding() {
        return rows.stream().anyMatch(one -> one.status() == GuideStatus.PUBLISHED);
    }

    public List<EditionRow> getRows() {
        return rows;
    }

    public List<String> getDifferences() {
        return differences;
    }

    public String getHeading() {
        return said.heading(from, to);
    }

    public String getTitle() {
        return rows.get(0).title();
    }

    public String getGuide() {
        return guide;
    }

    public void setGuide(@Nullable String guide) {
        this.guide = guide == null ? "" : guide;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
