package dk.enindgang.web.task;

import dk.enindgang.deadline.DeadlineTrigger;
import dk.enindgang.draft.Drafts;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.task.OutcomeAsk;
import dk.enindgang.task.OutcomeView;
import dk.enindgang.task.Outcomes;
import dk.enindgang.task.Proposal;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Language;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Postback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /task/outcome?run=…&level=…&unit=…}: who does what and when, as it follows from a run, and making tasks of it. */
@Named
@ViewScoped
public class TaskOutcome implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Another level or unit to see it for: what it is called, and whether it is the one that is seen. */
    public record Way(String name, String address, boolean here) {}

    @Inject
    Outcomes outcomes;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    @Inject
    Language language;

    private String run = "";

    private @Nullable Integer level;

    private @Nullable String unit;

    private OutcomeView view;

    private final Told told = new Told();

    private final Map<UUID, Boolean> chosen = new HashMap<>();

    /** What one has to do is chosen; what was typed comes back. */
    public void load() {
        told.bringBack(drafts.list(getPlace()));
        show();
        view.proposals().stream()
                .filter(Proposal::isOffered)
                .forEach(one -> chosen.put(one.step(), view.isChosen(one)));
    }

    private void show() {
        view = outcomes.get(ask(), language.getLocale());
    }

    /** Whoever is shown the page once more looks once more: it is asked again whether she may, and written down. */
    public void again() {
        if (Postback.isNow()) {
            show();
        }
    }

    private OutcomeAsk ask() {
        return new OutcomeAsk(Address.uuid(run), level, unit == null ? null : Address.uuid(unit), told.said());
    }

    /** Counts anew with what was told, which is kept; the page that follows does it. */
    public void reckon() {
        drafts.save(getPlace(), told.fields());
    }

    public String create() {
        Set<UUID> steps = chosen.entrySet().stream()
                .filter(one -> Boolean.TRUE.equals(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        int made = outcomes.create(ask(), steps);
        drafts.clear(getPlace());
        message.done("task.outcome.created", made);
        return Address.of("/task/outcome")
                .with("faces-redirect", true)
                .with("run", run)
                .with("level", view.level())
                .with("unit", unit)
                .toString();
    }

    /** Where what is told is kept while it is typed. */
    public String getPlace() {
        return "run/" + Address.uuid(run) + "/outcome";
    }

    /** The levels of the guide; none where it has none. */
    public List<Way> getLevels() {
        return view.levels().stream()
                .map(one -> new Way(
                        one.toString(),
                        Address.of("outcome")
                                .with("run", run)
                                .with("level", one)
                                .with("unit", unit)
                                .toString(),
                        one.equals(view.level())))
                .toList();
    }

    /** The units one works in, where there are several to choose from. */
    public List<Way> getUnits() {
        return view.units().size() < 2
                ? List.of()
                : view.units().stream().map(this::way).toList();
    }

    private Way way(LinkRow one) {
        return new Way(
                one.name(),
                Address.of("outcome")
                        .with("run", run)
                        .with("level", level)
                        .with("unit", one.ref())
                        .toString(),
                one.ref().equals(view.unit()));
    }

    /** Whether a deadline waits for somebody to tell this, or it has been told. */
    public boolean asks(DeadlineTrigger trigger) {
        return view.asks().contains(trigger) || told.said().containsKey(trigger);
    }

    /** Whether there is anything to tell. */
    public boolean isAsking() {
        return !view.asks().isEmpty() || !told.said().isEmpty();
    }

    /** Whether there is anything to make a task of. */
    public boolean isOffering() {
        return view.open() && view.proposals().stream().anyMatch(Proposal::isOffered);
    }

    public OutcomeView getView() {
        return view;
    }

    public Told getTold() {
        return told;
    }

    public Map<UUID, Boolean> getChosen() {
        return chosen;
    }

    public String getRun() {
        return run;
    }

    public void setRun(@Nullable String run) {
        this.run = run == null ? "" : run;
    }

    public @Nullable Integer getLevel() {
        return level;
    }

    public void setLevel(@Nullable Integer level) {
        this.level = level;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }
}
