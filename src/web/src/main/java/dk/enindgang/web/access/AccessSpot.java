package dk.enindgang.web.access;

import dk.enindgang.access.SpotCheckRow;
import dk.enindgang.access.SpotChecks;
import dk.enindgang.access.SpotOutcome;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Paged;
import dk.enindgang.web.frame.Postback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** {@code /access/spot?page=…}: looks of my colleagues that were drawn, and what I found when I asked. For LEADER. */
@Named
@ViewScoped
public class AccessSpot implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 20;

    @Inject
    SpotChecks checks;

    @Inject
    Message message;

    private int page = 1;

    private Paged<SpotCheckRow> drawn = Paged.none();

    private final Map<UUID, String> reasons = new HashMap<>();

    /** By their names: Faces puts into a map what it was sent. */
    private final Map<UUID, String> outcomes = new HashMap<>();

    public void load() {
        drawn = Paged.read(page, PAGE, checks::list);
    }

    /** Whoever is shown the page once more looks once more: it is asked again whether she may, and written down. */
    public void again() {
        if (Postback.isNow()) {
            load();
        }
    }

    /** The list is read anew when it is shown again, so that what is typed to the others stays. */
    public void close(UUID check) {
        String outcome = outcomes.get(check);
        if (outcome == null) {
            throw new RuleViolation("access.spot.rule.outcome");
        }
        checks.close(check, SpotOutcome.valueOf(outcome), Objects.requireNonNullElse(reasons.get(check), ""));
        message.done("access.spot.closed");
    }

    public SpotOutcome[] getAll() {
        return SpotOutcome.values();
    }

    /** What is written to each, by its number. */
    public Map<UUID, String> getReasons() {
        return reasons;
    }

    public Map<UUID, String> getOutcomes() {
        return outcomes;
    }

    public List<SpotCheckRow> getRows() {
        return drawn.rows();
    }

    public boolean isMore() {
        return drawn.more();
    }

    public int getPage() {
        return drawn.page();
    }

    public void setPage(int page) {
        this.page = page;
    }
}
