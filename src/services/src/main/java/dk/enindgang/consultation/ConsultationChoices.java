package dk.enindgang.consultation;

import dk.enindgang.deadline.DeadlineCalendar;
import dk.enindgang.deadline.DeadlineCounts;
import dk.enindgang.deadline.DeadlineUnit;
import dk.enindgang.platform.Clocks;
import dk.enindgang.run.ChildRuns;
import dk.enindgang.run.RunChild;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to what is proposed to somebody who asks, and to the child a question is about (R1, R3). */
@Stateless
@RolesAllowed("STAFF")
public class ConsultationChoices {

    /** Working days. */
    private static final int USUAL = 5;

    @Inject
    DeadlineCalendar calendar;

    @Inject
    ChildRuns childRuns;

    @Inject
    Clock clock;

    /** R1: by when a question asked now should be answered.
     *
     * @param wished what somebody typed before; the usual day is proposed if that is nothing, or over by now */
    public LocalDate due(@Nullable LocalDate wished) {
        return wished != null && !wished.isBefore(LocalDate.now(clock)) ? wished : usual();
    }

    private LocalDate usual() {
        return LocalDate.ofInstant(
                calendar.due(clock.instant(), DeadlineCounts.AFTER, USUAL, DeadlineUnit.WORKING_DAYS), Clocks.DENMARK);
    }

    /** R2: whether a question from this run can be about its child. */
    public boolean mayName(UUID run) {
        return childRuns.isMine(run);
    }

    /** R3: what the child is called, for whoever may see the run; empty for others. The look is written down. */
    public String childOf(ConsultationRow question) {
        UUID run = question.run();
        return run == null
                ? ""
                : childRuns
                        .findChild(run)
                        .map(RunChild::person)
                        .map(child -> child.name())
                        .orElse("");
    }
}
