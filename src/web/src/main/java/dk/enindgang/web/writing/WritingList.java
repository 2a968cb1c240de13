package dk.enindgang.web.writing;

import dk.enindgang.guide.EditionRow;
import dk.enindgang.guide.GuideEditions;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Paged;
import dk.enindgang.writing.Beginnings;
import dk.enindgang.writing.ManuscriptRow;
import dk.enindgang.writing.Manuscripts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /writing/list?page=…}: what is being written, and when the guides in force should be gone through. For EDITOR. */
@Named
@ViewScoped
public class WritingList implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 25;

    private static final int MOST_OPEN = 50;

    @Inject
    Manuscripts manuscripts;

    @Inject
    GuideEditions editions;

    @Inject
    Beginnings beginnings;

    @Inject
    Message message;

    @Inject
    Clock clock;

    private int page = 1;

    private String title = "";

    private Paged<EditionRow> rows = Paged.none();

    private List<ManuscriptRow> written = List.of();

    private LocalDate today = LocalDate.EPOCH;

    public void load() {
        today = LocalDate.now(clock);
        rows = Paged.read(page, PAGE, editions::upkeep);
        written = List.copyOf(manuscripts.list(0, MOST_OPEN));
    }

    /** A new guide with nothing but a title. */
    public String begin() {
        var ref = beginnings.begin(title);
        message.done("writing.list.begun");
        return "/writing/edit?faces-redirect=true&manuscript=" + ref;
    }

    /** A manuscript with what the guide says now. */
    public String beginFrom(String slug) {
        var ref = beginnings.beginFrom(slug);
        message.done("writing.list.begun");
        return "/writing/edit?faces-redirect=true&manuscript=" + ref;
    }

    public Paged<EditionRow> getRows() {
        return rows;
    }

    public List<ManuscriptRow> getWritten() {
        return written;
    }

    public boolean isOverdue(EditionRow row) {
        return row.overdue(today);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }
}
