package dk.enindgang.run;

import dk.enindgang.access.LookRow;
import dk.enindgang.access.Relation;
import dk.enindgang.access.UnusualLooks;
import dk.enindgang.access.Urgency;
import dk.enindgang.access.UrgentAccessRow;
import dk.enindgang.access.Verdict;
import dk.enindgang.access.Work;
import dk.enindgang.organisation.Standings;
import dk.enindgang.person.PersonView;
import dk.enindgang.person.Persons;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.NotYours;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The door to urgent access to runs, and to its review (access R8-R10). */
@Stateless
@RolesAllowed("STAFF")
public class UrgentRuns {

    @Inject
    RunAccess runs;

    @Inject
    Urgency urgency;

    @Inject
    Persons persons;

    @Inject
    Standings standings;

    @Inject
    UnusualLooks unusual;

    /** Opens a run the caller was refused.
     *
     * @throws NotFound if there is none, or no urgency helps */
    public void take(UUID run, String reason) {
        urgency.requireReason(reason);
        Work work = runs.hidden(run).orElseThrow(NotYours::new);
        if (!urgency.helps(work)) {
            throw runs.refused(run);
        }
        urgency.take(work, reason);
    }

    /** How many the caller has to review. */
    @RolesAllowed("LEADER")
    public int countOpen() {
        return urgency.countOpen(runs.me());
    }

    /** What the caller has to review, and has reviewed. The last of as many as are asked for tells only that there is more. */
    @RolesAllowed("LEADER")
    public List<UrgentRunRow> list(int first, int max) {
        List<UrgentAccessRow> taken = urgency.ofMyUnits(runs.me(), first, max);
        var shown = new HashMap<UUID, Relation>();
        // The last of as many as were asked for is not shown.
        taken.stream()
                .limit(max - 1L)
                .filter(UrgentAccessRow::led)
                .forEach(one -> shown.put(one.person(), Relation.UNIT_LEADER));
        runs.show(shown, "access.review");
        Map<UUID, PersonView> children = persons.list(shown.keySet());
        Map<UUID, String> names =
                standings.names(taken.stream().map(UrgentAccessRow::employee).collect(Collectors.toSet()));
        var rows = new ArrayList<UrgentRunRow>();
        for (UrgentAccessRow one : taken) {
            PersonView child = children.get(one.person());
            rows.add(new UrgentRunRow(one, child == null ? "" : child.name(), names.getOrDefault(one.employee(), "")));
        }
        return rows;
    }

    /** access R13: of the last week, the newest first. */
    @RolesAllowed("LEADER")
    public List<LookRow> listUnusual(int max) {
        return unusual.list(runs.childrenOfMyUnits(), max);
    }

    /** The leader's word on it. */
    @RolesAllowed("LEADER")
    public void judge(UUID urgent, Verdict verdict, String note) {
        urgency.judge(runs.me(), urgent, verdict, note);
    }
}
