package dk.enindgang.task;

import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.GuideView.StepView;
import dk.enindgang.guide.Guides;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.run.EntryView;
import dk.enindgang.run.GuideRunView;
import dk.enindgang.run.GuideRuns;
import dk.enindgang.run.RunChild;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The door to what follows from a run: who does what and when, and making tasks of it (R1-R4). */
@Stateless
@RolesAllowed("STAFF")
public class Outcomes {

    /** What is kept is Danish. */
    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Inject
    GuideRuns runs;

    @Inject
    Guides guides;

    @Inject
    TaskTeams teams;

    @Inject
    Proposals proposals;

    @Inject
    TaskMaking making;

    /** R1: makes nothing.
     *
     * @throws dk.enindgang.platform.NotFound if the run is not for the caller */
    public OutcomeView get(OutcomeAsk ask) {
        return get(ask, DANISH);
    }

    /** The same, with the guide in the reader's language. */
    public OutcomeView get(OutcomeAsk ask, Locale reader) {
        return view(ask, runs.get(ask.run()), reader);
    }

    /** R1, R2: of those steps of the level that have no open task.
     *
     * @return how many were made
     * @throws RuleViolation if the run is closed, none is chosen, what was told cannot be, or the caller may not make
     *     tasks of it */
    public int create(OutcomeAsk ask, Set<UUID> steps) {
        if (steps.isEmpty()) {
            throw new RuleViolation("task.rule.noStep");
        }
        ToldMoments.check(ask.said(), making.now());
        making.alone(ask.run());
        GuideRunView run = runs.get(ask.run());
        OutcomeView view = view(ask, run, DANISH);
        UUID unit = view.unit();
        if (!view.open() || unit == null) {
            throw new RuleViolation(run.closed() ? "run.rule.closed" : "task.rule.notYours");
        }
        List<Proposal> chosen = view.proposals().stream()
                .filter(one -> one.isOffered() && steps.contains(one.step()))
                .toList();
        for (Proposal one : chosen) {
            making.make(new TaskSource(run.ref(), run.guide(), run.edition()), unit, teams.takeIn(run, one));
        }
        return chosen.size();
    }

    /** On its own level, or on every one. */
    private static boolean holdsOn(StepView step, @Nullable Integer level) {
        Integer own = step.level();
        return own == null || own.equals(level);
    }

    private OutcomeView view(OutcomeAsk ask, GuideRunView run, Locale reader) {
        GuideView guide = guides.get(run.guide(), run.edition(), reader);
        RunChild child = run.child();
        TaskTeams.Place place = teams.place(run, ask.unit());
        Map<UUID, StepTasks> tasks = making.of(run.ref());
        Integer level = ask.level() == null ? standsOn(guide, run) : ask.level();
        List<StepView> steps = guide.steps().stream()
                .filter(step -> holdsOn(step, level))
                .filter(step -> tasks.containsKey(step.ref()) || run.entry(step.ref()) == null)
                .toList();
        List<Proposal> found = place.unit() == null || place.follower() == null
                ? List.of()
                : proposals.of(
                        steps,
                        new Proposals.Setting(
                                place.unit(),
                                place.follower(),
                                place.here(),
                                place.not(),
                                teams.known(run, ask.said()),
                                tasks));
        return new OutcomeView(
                run.ref(),
                guide.title(),
                child == null ? "" : child.person().name(),
                level,
                guide.levels().stream().map(GuideView.LevelView::number).toList(),
                place.unit(),
                place.units(),
                found.stream()
                        .filter(Proposal::isOffered)
                        .map(one -> one.due().asks())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                found,
                run.open() && (child == null || run.staffed()),
                place.me());
    }

    /** The level of the last answer, or the one after it when nothing is left on it; at first the first. */
    private static @Nullable Integer standsOn(GuideView guide, GuideRunView run) {
        if (guide.levels().isEmpty()) {
            return null;
        }
        List<Integer> levels =
                guide.levels().stream().map(GuideView.LevelView::number).toList();
        Integer last = run.entries().values().stream()
                .sorted(Comparator.comparing(EntryView::at).reversed())
                .map(entry -> guide.step(entry.step()).map(StepView::level).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(levels.get(0));
        boolean left =
                guide.steps().stream().anyMatch(step -> last.equals(step.level()) && run.entry(step.ref()) == null);
        return left
                ? last
                : levels.stream().filter(one -> one > last).findFirst().orElse(last);
    }
}
