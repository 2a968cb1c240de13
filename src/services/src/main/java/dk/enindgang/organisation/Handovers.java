package dk.enindgang.organisation;

import dk.enindgang.account.OpenAccounts;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The door for handing over what a colleague has in hand, before she leaves (R14). */
@Stateless
@RolesAllowed("DIRECTORY_EDITOR")
public class Handovers {

    /** Days. */
    private static final int STAYS = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    Organisation organisation;

    @Inject
    OpenWorks works;

    @Inject
    Caller caller;

    @Inject
    OpenAccounts open;

    @Inject
    Clock clock;

    /** What she has in hand.
     *
     * @throws NotFound if there is no such colleague */
    public List<WorkRow> list(UUID employee) {
        return works.list(organisation.accounts(organisation.employee(employee)));
    }

    /** Those who leave within a month or have left, with something in hand still; who leaves first stands first. */
    public List<LeaverRow> leavers() {
        LocalDate today = LocalDate.now(clock);
        return new Leavers(em, works).rows(today, today.plusDays(STAYS));
    }

    /** All of it is a colleague's from now on, who must be employed for a while and able to log in, or none of it.
     *
     * @return how much it was
     * @throws RuleViolation if some of it may not be hers, such as work about a child she is not impartial to */
    public int handOver(UUID employee, UUID to) {
        Employee receiver = organisation.employee(to);
        if (employee.equals(to) || !receiver.isEmployedOn(LocalDate.now(clock))) {
            throw new RuleViolation("organisation.rule.receiver").at("chosen");
        }
        // Who hands over never sees the work; it must not become hers that way.
        if (organisation.accounts(receiver).contains(caller.ref())) {
            throw new RuleViolation("organisation.rule.notYourself").at("chosen");
        }
        requireStays(receiver);
        UUID account = open.find(organisation.accounts(receiver))
                .orElseThrow(() -> new RuleViolation("organisation.rule.noAccount").at("chosen"));
        Set<UUID> before = organisation.accounts(organisation.employee(employee));
        int given = works.list(before).size();
        works.handOver(before, account);
        int left = works.list(before).size();
        if (left > 0) {
            throw new RuleViolation("organisation.rule.closedToReceiver", left).at("chosen");
        }
        return given;
    }

    /** Or it would have to be handed over again at once. */
    private void requireStays(Employee receiver) {
        LocalDate today = LocalDate.now(clock);
        if (!receiver.tenure().covers(new Period(today, today.plusDays(STAYS)))) {
            throw new RuleViolation("organisation.rule.receiverLeaves", STAYS).at("chosen");
        }
    }
}
