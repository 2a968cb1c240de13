package dk.enindgang.web.directory;

import dk.enindgang.directory.SituationRow;
import dk.enindgang.directory.Situations;
import dk.enindgang.draft.Drafts;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.organisation.Typed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /directory/situations}: the situations one can need somebody in, and a new one. For DIRECTORY_EDITOR. */
@Named
@ViewScoped
public class DirectorySituations implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Situations situations;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    private List<SituationRow> rows = List.of();

    private boolean moved;

    private @Nullable String movedBy;

    private boolean typed;

    private String name = "";

    /** What was typed and not saved comes back. */
    public void load() {
        rows = situations.list();
        var kept = new Typed(drafts.list(getPlace()));
        typed = !kept.isEmpty();
        name = kept.needed("name", "");
    }

    public @Nullable String earlier(SituationRow row) {
        return move(row, true);
    }

    public @Nullable String later(SituationRow row) {
        return move(row, false);
    }

    /** Stays on the page when somebody was first; the next press is a decision then. */
    private @Nullable String move(SituationRow row, boolean earlier) {
        List<UUID> seen = rows.stream().map(SituationRow::ref).toList();
        if (!situations.move(seen, row.ref(), earlier)) {
            rows = situations.list();
            moved = true;
            movedBy = movedBy(seen, rows);
            return null;
        }
        message.done("directory.rules.moved", row.name());
        return "/directory/situations?faces-redirect=true";
    }

    /** Whoever changed the first that stands where another stood; nobody by name where one was removed. */
    static @Nullable String movedBy(List<UUID> seen, List<SituationRow> rows) {
        List<UUID> now = rows.stream().map(SituationRow::ref).toList();
        if (!now.containsAll(seen)) {
            return null;
        }
        int at = 0;
        while (at < seen.size() && seen.get(at).equals(now.get(at))) {
            at++;
        }
        return at < rows.size() ? rows.get(at).changedBy() : null;
    }

    public boolean isMoved() {
        return moved;
    }

    public @Nullable String getMovedBy() {
        return movedBy;
    }

    public String create() {
        UUID made = situations.create(name, null);
        message.done("directory.situations.made", name);
        return "/directory/rules?faces-redirect=true&situation=" + made;
    }

    /** Begins again with nothing typed. */
    public String forget() {
        drafts.clear(getPlace());
        return "/directory/situations?faces-redirect=true";
    }

    /** Where what is typed here is kept. */
    public String getPlace() {
        return Situations.draftPlace(null);
    }

    /** True if it shows what was typed before and not saved. */
    public boolean isTyped() {
        return typed;
    }

    public List<SituationRow> getRows() {
        return rows;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }
}
