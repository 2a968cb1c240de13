package dk.enindgang.contact;

import dk.enindgang.account.AccountNamesForTests;
import dk.enindgang.family.Families;
import dk.enindgang.family.FamiliesForTests;
import dk.enindgang.organisation.LeaveDetails;
import dk.enindgang.organisation.LeaveKind;
import dk.enindgang.organisation.LeavesForTests;
import dk.enindgang.organisation.Period;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.platform.outbox.EarForTests;
import dk.enindgang.platform.outbox.HappenedTogether;
import dk.enindgang.platform.outbox.OutboxForTests;
import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A colleague who uses the doors themselves, with no page and no server between, in a database that a server may use at the
 * same time. She looks first and acts on what she saw, a transaction each, as a page does; what happened is written to the
 * outbox with the change. As a page tells, {@code false} says that it was changed meanwhile.
 */
public final class DirectContacts {

    private final String url;
    private final String password;
    private final Caller caller;

    /** By her account.
     *
     * @param password of the application's role */
    public DirectContacts(String url, String password, UUID account, String... roles) {
        this.url = url;
        this.password = password;
        caller = CallerForTests.as(account, roles);
    }

    /** Somebody else than who it is. */
    public boolean assign(UUID family, UUID to, String reason) {
        ContactView seen = view(family);
        ContactCard before = seen.person();
        boolean other = before == null || !before.employee().equals(to);
        return other && persons(door -> door.assign(family, seen.period(), to, reason));
    }

    public boolean ask(UUID family, UUID to, String reason) {
        UUID seen = view(family).period();
        return seen != null && handovers(door -> door.ask(family, seen, to, reason));
    }

    public boolean withdraw(UUID handover) {
        return seen(handover, (door, version) -> door.withdraw(handover, version));
    }

    public boolean accept(UUID handover) {
        return seen(handover, (door, version) -> door.accept(handover, version));
    }

    public boolean decline(UUID handover, String why) {
        return seen(handover, (door, version) -> door.decline(handover, version, why));
    }

    public boolean talk(UUID handover, String with, LocalDate on) {
        return seen(handover, (door, version) -> door.talk(handover, version, new Talk(on, with, "", "")));
    }

    public boolean effect(UUID handover, LocalDate from) {
        return seen(handover, (door, version) -> door.effect(handover, version, from));
    }

    public boolean note(UUID family, String words, LocalDate on) {
        return does(em -> {
            ContactsForTests.notes(em, caller).add(family, new NewNote(ContactKind.PHONE, on, words));
            return true;
        });
    }

    /** Nobody works with the family any more. */
    public boolean close(UUID family, String reason) {
        long seen = families(door -> door.get(family).version());
        return families(door -> door.close(family, seen, reason));
    }

    /** All of hers that are the caller's to give: to one, or shared out.
     *
     * @return how many were asked about */
    public int share(UUID from, @Nullable UUID to, String reason) {
        var receivers = new HashMap<UUID, UUID>();
        for (ShareRow row : shares(door -> door.propose(from, to))) {
            if (row.employee() != null) {
                receivers.put(row.family(), row.employee());
            }
        }
        return receivers.isEmpty() ? 0 : shares(door -> door.ask(from, receivers, reason));
    }

    /** As whoever leaves hands over what she has in hand.
     *
     * @param from her account, as {@code to} of whoever takes over
     * @return the families that have another contact person by it */
    public List<UUID> inherit(UUID from, UUID to) {
        return does(em -> {
            var moved = new ArrayList<UUID>();
            var outbox = OutboxForTests.together(em);
            var ear = new EarForTests<HappenedTogether>(several -> {
                outbox.fire(several);
                several.events().stream().map(OutgoingEvent::subject).forEach(moved::add);
            });
            ContactsForTests.work(em, caller, ear).handOver(Set.of(from), to);
            return List.copyOf(moved);
        });
    }

    /** On leave until that day, with a substitute.
     *
     * @return the leave */
    public UUID takeLeave(UUID substitute, LocalDate from, LocalDate until) {
        var details = new LeaveDetails(LeaveKind.HOLIDAY, new Period(from, until), substitute);
        return does(em -> LeavesForTests.leaves(em, caller).takeMine(details));
    }

    /** Back before it ends. */
    public boolean comeBack(UUID leave) {
        return does(em -> {
            LeavesForTests.leaves(em, caller).cancelMine(leave);
            return true;
        });
    }

    private ContactView view(UUID family) {
        return persons(door -> door.get(family));
    }

    private boolean seen(UUID handover, BiFunction<ContactHandovers, Long, Boolean> act) {
        long seen = handovers(door -> door.get(handover).version());
        return handovers(door -> act.apply(door, seen));
    }

    private <T> T persons(Function<ContactPersons, T> block) {
        return does(em -> {
            ContactPersons door = ContactsForTests.persons(em, caller, OutboxForTests.in(em));
            door.periods.accounts = AccountNamesForTests.openToAll(em);
            return block.apply(door);
        });
    }

    private <T> T handovers(Function<ContactHandovers, T> block) {
        return does(em -> {
            ContactHandovers door = ContactsForTests.handovers(em, caller, OutboxForTests.in(em));
            door.periods.accounts = AccountNamesForTests.openToAll(em);
            return block.apply(door);
        });
    }

    private <T> T shares(Function<ContactShares, T> block) {
        return does(em -> {
            ContactShares door = ContactsForTests.shares(em, caller, OutboxForTests.in(em));
            door.periods.accounts = AccountNamesForTests.openToAll(em);
            return block.apply(door);
        });
    }

    private <T> T families(Function<Families, T> block) {
        return does(em -> block.apply(FamiliesForTests.families(em, caller, OutboxForTests.in(em))));
    }

    private <T> T does(Function<EntityManager, T> act) {
        return TestDatabase.at(url, password, () -> TestDatabase.inTransaction(act));
    }
}
