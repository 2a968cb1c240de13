package dk.enindgang.organisation;

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
import java.util.TreeSet;
import java.util.UUID;

/** The door for handing over what a colleague has in hand, before she leaves (R14). */
@Stateless
@RolesAllowed("DIRECTORY_EDITOR")
public class Handovers {

    @PersistenceContext
    EntityManager em;

    @Inject
    Organisation organisation;

    @Inject
    OpenWorks works;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What she has in hand.
     *
     * @throws NotFound if there is no such colleague */
    public List<WorkRow> list(UUID employee) {
        return works.list(organisation.accounts(organisation.employee(employee)));
    }

    /** All of it is a colleague's from now on, who must be employed and able to log in, or none of it.
     *
     * @return how much it was
     * @throws RuleViolation if some of it may not be hers, such as work about a child she is not impartial to */
    public int handOver(UUID employee, UUID to) {
        Employee receiver = organisation.employee(to);
        Set<UUID> accounts = new TreeSet<>(organisation.accounts(receiver));
        if (employee.equals(to) || !receiver.isEmployedOn(LocalDate.now(clock))) {
            throw new RuleViolation("organisation.rule.receiver").at("chosen");
        }
        // Who hands over never sees the work; it must not become hers that way.
        if (accounts.contains(caller.ref())) {
            throw new RuleViolation("organisation.rule.notYourself").at("chosen");
        }
        if (accounts.isEmpty()) {
            throw new RuleViolation("organisation.rule.noAccount").at("chosen");
        }
        Set<UUID> before = organisation.accounts(organisation.employee(employee));
        int open = works.list(before).size();
        works.handOver(before, accounts.iterator().next());
        int left = works.list(before).size();
        if (left > 0) {
            throw new RuleViolation("organisation.rule.closedToReceiver", left).at("chosen");
        }
        return open;
    }
}
