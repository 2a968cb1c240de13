package dk.enindgang.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.audit.DoorMethods;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * platform.audit R1: whatever of a family can be asked at a door here is written down, and a change as a change. A new public
 * method of these doors that is not tried here fails, and so does one that leaves no row.
 */
class EveryContactLookIsLoggedDbTest {

    /** Numbers, names of places, and what one was answered oneself. */
    private static final Set<String> ABOUT_NOBODY = Set.of(
            "ContactFigures.listByArea",
            "ContactFigures.listByUnit",
            "ContactHandovers.askDraftPlace",
            "WaitingHandovers.count",
            "ContactHandovers.draftPlace",
            "WaitingHandovers.isDeclined",
            "WaitingHandovers.see",
            "ContactNotes.draftPlace",
            "ContactPersons.draftPlace",
            "ContactShares.draftPlace",
            "ContactLimits.change",
            "ContactLimits.get",
            "ContactWatches.count",
            "ContactWatches.listUnits");

    private static final String READ = "READ STAFF CONTACT_PERSON WORK contact";
    private static final String CHANGE = "CHANGE STAFF CONTACT_PERSON WORK contact";
    private static final String NEXT = "CHANGE STAFF CONTACT_NEXT WORK contact";

    private final ContactWorld world = new ContactWorld();
    private final UUID family = world.aFamily(world.carl);
    private final Set<String> tried = new TreeSet<>();

    @Test
    void whateverIsSeenOrDoneIsWritten() {
        logged(
                "ContactWatches.list",
                world.leader,
                "HIT LEADER UNIT_LEADER LEADERSHIP contact.watch",
                () -> world.watches(door -> door.list(ContactAlert.NONE, 0, 26)));
        logged(
                "ContactPersons.assign",
                world.leader,
                "CHANGE LEADER UNIT_LEADER LEADERSHIP contact",
                () -> world.assign(world.leader, family, world.anna, ""));
        logged("ContactPersons.get", world.anna, READ, () -> world.get(world.anna, family));
        logged(
                "ContactPersons.read",
                world.anna,
                READ,
                () -> world.persons(world.anna, door -> door.read(family, 0, 9)));
        notes();
        handovers();
        shares();

        tried.addAll(ABOUT_NOBODY);
        assertThat(tried)
                .isEqualTo(DoorMethods.of(
                        ContactPersons.class,
                        ContactNotes.class,
                        ContactHandovers.class,
                        ContactShares.class,
                        ContactWatches.class,
                        ContactLimits.class,
                        ContactFigures.class,
                        WaitingHandovers.class));
    }

    private void notes() {
        logged(
                "ContactPersons.follow",
                world.anna,
                CHANGE,
                () -> world.persons(world.anna, door -> {
                    door.follow(family, 2);
                    return "";
                }));
        logged(
                "ContactNotes.add",
                world.anna,
                CHANGE,
                () -> world.note(world.anna, family, ContactKind.PHONE, world.today()));
    }

    private void shares() {
        logged(
                "ContactShares.propose",
                world.leader,
                "HIT LEADER UNIT_LEADER LEADERSHIP contact.share",
                () -> world.shares(door -> door.propose(world.bodil.employee(), world.carl.employee())));
        logged(
                "ContactShares.ask",
                world.leader,
                "CHANGE LEADER UNIT_LEADER LEADERSHIP contact",
                () -> world.shares(
                        door -> door.ask(world.bodil.employee(), Map.of(family, world.carl.employee()), "Orlov")));
    }

    private void handovers() {
        String hit = "HIT STAFF CONTACT_NEXT WORK contact.handovers";
        logged("ContactHandovers.ask", world.anna, CHANGE, () -> world.ask(world.anna, family, world.bodil));
        UUID first = world.handover(family);
        logged(
                "ContactHandovers.get",
                world.bodil,
                "READ STAFF CONTACT_NEXT WORK contact",
                () -> world.handovers(world.bodil, door -> door.get(first)));
        logged("WaitingHandovers.list", world.bodil, hit, () -> world.waiting(world.bodil));
        logged(
                "ContactHandovers.decline",
                world.bodil,
                NEXT,
                () -> world.did(world.bodil, door -> door.decline(first, world.version(first), "Nej")));
        logged(
                "WaitingHandovers.listDeclined",
                world.anna,
                "HIT STAFF CONTACT_PERSON WORK contact.handovers",
                () -> world.declined(world.anna));
        world.ask(world.anna, family, world.bodil);
        UUID second = world.handover(family);
        logged(
                "ContactHandovers.withdraw",
                world.anna,
                CHANGE,
                () -> world.did(world.anna, door -> door.withdraw(second, world.version(second))));
        world.ask(world.anna, family, world.bodil);
        UUID third = world.handover(family);
        logged("ContactHandovers.accept", world.bodil, NEXT, () -> world.accept(world.bodil, third));
        logged("ContactHandovers.talk", world.anna, CHANGE, () -> world.talk(world.anna, third));
        logged(
                "ContactHandovers.effect",
                world.bodil,
                NEXT,
                () -> world.did(world.bodil, door -> door.effect(third, world.version(third), world.today())));
    }

    @Test
    void whoeverIsRefusedIsWritten() {
        world.assign(world.leader, family, world.anna, "");
        world.ask(world.anna, family, world.bodil);
        UUID handover = world.handover(family);
        List<Runnable> looks = List.of(
                () -> world.get(world.stranger, family),
                () -> world.assign(world.stranger, family, world.anna, "Hende"),
                () -> world.note(world.stranger, family, ContactKind.PHONE, world.today()));
        for (Runnable look : looks) {
            assertThatThrownBy(look::run).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> world.accept(world.stranger, handover)).isInstanceOf(NotFound.class);
        assertThat(AccessLogs.of(world.stranger.account()))
                .hasSize(3)
                .containsOnly("REFUSAL STAFF NONE UNKNOWN contact");
        for (String table : List.of("contact_person", "contact_handover", "contact_note", "contact_pace")) {
            assertThat(TestDatabase.sqlAsApplication(world.stranger.account().toString(), "select 1 from " + table))
                    .as(table)
                    .isEmpty();
        }
    }

    private void logged(String name, Colleague who, String row, Runnable act) {
        tried.add(name);
        int before = AccessLogs.of(who.account()).size();
        act.run();
        List<String> rows = AccessLogs.of(who.account());
        assertThat(rows.subList(before, rows.size())).as(name).contains(row);
    }
}
