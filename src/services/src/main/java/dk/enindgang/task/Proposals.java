package dk.enindgang.task;

import dk.enindgang.deadline.DeadlineCalendar;
import dk.enindgang.deadline.DeadlineTrigger;
import dk.enindgang.guide.GuideView.DeadlineView;
import dk.enindgang.guide.GuideView.LegalView;
import dk.enindgang.guide.GuideView.RuleView;
import dk.enindgang.guide.GuideView.StepView;
import dk.enindgang.guide.ProfessionalRole;
import dk.enindgang.organisation.Responsible;
import dk.enindgang.organisation.ResponsibleAsk;
import dk.enindgang.organisation.Responsibles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Works out what follows from steps: who, why she, and when (R3, R4, R13). Changes nothing. */
@ApplicationScoped
public class Proposals {

    private static final int LEGAL_LENGTH = 1000;

    @Inject
    Responsibles responsibles;

    @Inject
    TaskLoads loads;

    @Inject
    DeadlineCalendar calendar;

    @Inject
    Clock clock;

    /** Whose the steps are and what is known of them. */
    record Setting(
            UUID unit,
            UUID follower,
            boolean here,
            Set<UUID> not,
            Map<DeadlineTrigger, Instant> said,
            Map<UUID, StepTasks> tasks) {}

    /** For each step, in order; a role is looked for once. */
    List<Proposal> of(List<StepView> steps, Setting setting) {
        var found = new HashMap<String, Responsible>();
        LocalDate day = firstWorkingDay();
        return steps.stream()
                .map(step -> proposal(
                        step,
                        setting,
                        found.computeIfAbsent(String.valueOf(step.role()), role -> find(step.role(), setting, day))))
                .toList();
    }

    private LocalDate firstWorkingDay() {
        LocalDate day = LocalDate.now(clock);
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private Responsible find(@Nullable ProfessionalRole role, Setting setting, LocalDate day) {
        return responsibles.find(
                new ResponsibleAsk(
                        role == null ? null : TaskProfessions.of(role),
                        setting.unit(),
                        setting.follower(),
                        setting.here(),
                        day,
                        setting.not()),
                loads::of);
    }

    private Proposal proposal(StepView step, Setting setting, Responsible responsible) {
        StepTasks tasks = setting.tasks().getOrDefault(step.ref(), StepTasks.NONE);
        DeadlineView deadline = step.deadline();
        List<RuleView> rules = deadline == null ? List.of() : deadline.rules();
        boolean repeats = !rules.isEmpty() && rules.get(0).repeats();
        boolean comesAgain = tasks.done() > 0 && (repeats || tasks.done() < rules.size());
        boolean isNew = tasks.open() == null && (tasks.done() == 0 || comesAgain);
        return new Proposal(
                step.ref(),
                step.number(),
                step.title(),
                step.level(),
                step.obligation(),
                step.who(),
                responsible,
                due(step, rules, repeats, tasks.done(), setting.said()),
                tasks.done() + 1,
                repeats,
                isNew ? null : tasks.shown(),
                isNew ? null : tasks.open() == null ? TaskStatus.DONE : TaskStatus.OPEN);
    }

    private TaskDue due(
            StepView step, List<RuleView> rules, boolean repeats, int done, Map<DeadlineTrigger, Instant> said) {
        DeadlineView deadline = step.deadline();
        String legal = legal(step.legalReferences());
        if (deadline == null) {
            return new TaskDue(null, "", null, legal, null);
        }
        if (rules.isEmpty()) {
            return new TaskDue(null, deadline.text(), deadline.source(), legal, null);
        }
        RuleView rule = repeats ? rules.get(0) : rules.get(Math.min(done, rules.size() - 1));
        Instant trigger = rule.trigger() == DeadlineTrigger.STEP_STARTED ? clock.instant() : said.get(rule.trigger());
        Instant at = trigger == null ? null : calendar.due(trigger, rule.counts(), rule.amount(), rule.unit());
        return new TaskDue(at, deadline.text(), deadline.source(), legal, trigger == null ? rule.trigger() : null);
    }

    private static String legal(List<LegalView> references) {
        String all = references.stream()
                .map(law -> law.law() + " " + law.paragraph())
                .collect(Collectors.joining("; "));
        return all.length() > LEGAL_LENGTH ? all.substring(0, LEGAL_LENGTH) : all;
    }
}
