package dk.enindgang.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.account.PracticeAccountsForTests;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.platform.db.SchemaReady;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A practice municipality has no family without a contact person. */
class PracticeContactsDbTest {

    private final ContactWorld world = new ContactWorld();

    @BeforeEach
    void empty() {
        TestDatabase.sql("truncate contact_person, contact_handover, contact_note, contact_pace");
    }

    @Test
    void eachPracticeFamilyGetsOneOnce() {
        UUID engholm = named(world.anna, "Familien Engholm Prøvesen");
        UUID silent = named(world.carl, "Familien Ravnsborg Prøvesen");
        UUID away = named(world.leader, "Familien Kærgaard Prøvesen");
        Map<String, UUID> refs = Map.of(
                "raadgiver", world.anna.account(),
                "laerer", world.carl.account(),
                "familiebehandler", world.bodil.account());
        start(refs);
        start(refs);
        assertThat(world.contact(engholm)).isEqualTo("Anna Bakkedal");
        assertThat(world.contact(silent)).isEqualTo("Carl Sivmose");
        assertThat(world.contact(away)).isEqualTo("Bodil Engvang");
        assertThat(world.waiting(world.carl)).hasSize(1);
        assertThat(world.noteRows(engholm)).hasSize(1);
        assertThat(world.noteRows(silent)).isEmpty();
        List<WatchRow> none = world.watches(door -> door.list(ContactAlert.NONE, 0, 26));
        assertThat(none).isEmpty();
    }

    @Test
    void nowhereElse() {
        named(world.anna, "Familien Engholm Prøvesen");
        start(Map.of());
        assertThat(TestDatabase.sql("select 1 from contact_person")).isEmpty();
    }

    private UUID named(Colleague by, String name) {
        UUID family = world.aFamily(by);
        TestDatabase.sql("update family set name = 'Alt andet' where name = '" + name + "';"
                + "update family set name = '" + name + "' where ref = '" + family + "'");
        return family;
    }

    private static void start(Map<String, UUID> refs) {
        TestDatabase.inTransactionDo(em -> {
            var first = new PracticeContacts();
            first.em = em;
            first.system = TestDatabase.systemWork(em);
            first.clock = ContactWorld.CLOCK;
            first.accounts = PracticeAccountsForTests.of(em, refs);
            first.prepare(new SchemaReady());
        });
    }
}
