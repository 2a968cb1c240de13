package dk.enindgang.task;

import dk.enindgang.access.Access;
import dk.enindgang.deadline.DeadlineTrigger;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.organisation.Standing;
import dk.enindgang.platform.Clocks;
import dk.enindgang.run.GuideRunView;
import dk.enindgang.run.RunChild;
import dk.enindgang.run.RunMemberRow;
import dk.enindgang.run.RunMembers;
import dk.enindgang.run.RunPlace;
import dk.enindgang.run.RunTeams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What tasks ask of the run they belong to: who follows it, where, and that whoever works on it is in its team (R9). */
@ApplicationScoped
public class TaskTeams {

    @Inject
    RunMembers members;

    @Inject
    RunTeams teams;

    @Inject
    Access access;

    /** Who asks, the unit a task of the run belongs to, those one can choose from, and who it may not go to. */
    record Place(
            @Nullable UUID me,
            @Nullable UUID unit,
            List<LinkRow> units,
            @Nullable UUID follower,
            boolean here,
            Set<UUID> not) {}

    Place place(GuideRunView run, @Nullable UUID chosen) {
        Optional<Standing> mine = access.standing();
        UUID me = mine.map(Standing::employee).orElse(null);
        if (run.child() != null) {
            RunPlace place = teams.place(run.ref());
            UUID follower = place.owner() == null ? me : place.owner();
            Set<UUID> not = members.listBlocked(run.ref()).stream()
                    .map(RunMemberRow::employee)
                    .collect(Collectors.toSet());
            return new Place(me, place.unit(), List.of(), follower, follower != null && follower.equals(me), not);
        }
        List<LinkRow> units = mine.map(Standing::units).orElse(List.of());
        UUID unit = units.stream()
                .map(LinkRow::ref)
                .filter(one -> one.equals(chosen))
                .findFirst()
                .orElseGet(() -> units.isEmpty() ? null : units.get(0).ref());
        return new Place(me, unit, units, me, true, Set.of());
    }

    /** What was told, and what is known of the child. */
    Map<DeadlineTrigger, Instant> known(GuideRunView run, Map<DeadlineTrigger, Instant> said) {
        var known = new EnumMap<DeadlineTrigger, Instant>(DeadlineTrigger.class);
        RunChild child = run.child();
        if (child != null) {
            known.put(
                    DeadlineTrigger.TURNS_18,
                    child.person()
                            .birthDate()
                            .plusYears(18)
                            .atStartOfDay(Clocks.DENMARK)
                            .toInstant());
        }
        known.putAll(said);
        return known;
    }

    /** R9: whoever has a task about a child works with that child. Where she cannot today, the unit's inbox has it. */
    Proposal takeIn(GuideRunView run, Proposal proposal) {
        UUID employee = proposal.responsible().employee();
        if (run.child() == null
                || employee == null
                || employee.equals(teams.place(run.ref()).owner())) {
            return proposal;
        }
        if (!teams.isHere(employee)) {
            return proposal.withNobody();
        }
        members.add(run.ref(), employee);
        return proposal;
    }

    /** R6, R9: a colleague is asked to take a task. */
    void ask(OpenTask open, UUID employee) {
        if (open.child()) {
            teams.invite(open.task().run(), employee);
        } else {
            teams.requireHere(employee);
        }
    }

    /** R9: she said yes. */
    void join(OpenTask open, TaskHandover asked) {
        if (open.child()) {
            teams.join(open.task().run(), asked.to(), asked.givenBy());
        }
    }

    /** R9: she takes it, because who had it is away. */
    void stepIn(OpenTask open, UUID employee) {
        teams.stepIn(open.task().run(), employee);
    }
}
