package dk.enindgang.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactWatchesDbTest {

    private final ContactWorld world = new ContactWorld();

    @Test
    void eachKindIsFoundAndNothingElse() { // R8
        UUID none = world.aFamily(world.anna);
        UUID left = world.aFamilyOf(world.bodil);
        UUID away = world.aFamilyOf(world.carl);
        UUID silent = world.aFamilyOf(world.anna);
        world.note(world.anna, silent, ContactKind.VISIT, world.today().minusDays(61));
        world.aFamilyOf(world.anna);
        Colleagues.leave(world.bodil);
        Colleagues.away(world.carl, world.today(), world.today().plusDays(1), null);
        assertThat(families(ContactAlert.NONE)).containsExactly(none);
        assertThat(families(ContactAlert.LEFT)).containsExactly(left);
        assertThat(families(ContactAlert.AWAY)).containsExactly(away);
        assertThat(families(ContactAlert.SILENT)).containsExactly(silent);
        assertThat(families(ContactAlert.MANY)).isEmpty();
        Map<ContactAlert, Integer> counts = world.watches(ContactWatches::count);
        assertThat(counts.values()).containsExactly(1, 1, 1, 1, 0);
        assertThat(TestDatabase.statementsOf(() -> world.watches(ContactWatches::count)))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void aSubstituteToWhomTheFamilyIsClosedIsNone() { // R3, R8
        UUID family = world.aFamilyOf(world.anna);
        ContactsForTests.addProtected(world, family);
        Colleagues.away(world.anna, world.today(), world.today().plusDays(1), world.bodil);
        UUID open = world.aFamilyOf(world.anna);
        List<WatchRow> rows = world.watches(door -> door.list(ContactAlert.AWAY, 0, 26));
        assertThat(rows).extracting(WatchRow::family).containsExactly(family).doesNotContain(open);
        assertThat(rows.get(0).closed()).isTrue();
        assertThat(world.get(world.leader, family).uncovered()).isTrue();
    }

    @Test
    void familiesOneMayNotSeeAreCounted() { // R13
        UUID below = Colleagues.aUnit("Børnehuset");
        Colleagues.below(below, world.unit);
        Colleague own = Colleagues.in(below, "Inge Bakkehus");
        Colleagues.leads(own, below);
        world.aFamily(world.anna, Protection.ADDRESS);
        UUID sub = world.aFamily(world.anna);
        ContactsForTests.sqlAsSystem("update family set unit_ref = '" + below + "' where ref = '" + sub + "'");
        UUID away = world.aFamilyOf(world.carl);
        Colleagues.away(world.carl, world.today(), world.today().plusDays(1), null);
        assertThat(families(ContactAlert.NONE)).isEmpty();
        assertThat(families(ContactAlert.AWAY)).containsExactly(away);
        List<UnitLack> lacks = world.watches(ContactWatches::listUnits);
        assertThat(lacks).containsExactly(new UnitLack("Børnehuset", 1, 0), new UnitLack("Familiehuset", 1, 1));
    }

    @Test
    void whoeverHasTooManyIsNamed() { // R8
        for (int i = 0; i < 21; i++) {
            world.aFamilyOf(world.anna);
        }
        List<WatchRow> rows = world.watches(door -> door.list(ContactAlert.MANY, 0, 26));
        assertThat(rows).extracting(WatchRow::employeeName).containsExactly("Anna Bakkedal");
        assertThat(rows.get(0).number()).isEqualTo(21);
    }

    @Test
    void figuresOfFewFamiliesAreNotShown() { // R10
        for (int i = 0; i < 4; i++) {
            world.aFamilyOf(world.anna);
        }
        assertThat(figure().families()).isNull();
        UUID fifth = world.aFamilyOf(world.anna);
        world.assign(world.leader, fifth, world.bodil, "Det er bedre");
        ContactFigure figure = figure();
        assertThat(figure.families()).isEqualTo(5);
        assertThat(figure.personsInYear()).isEqualTo(12);
        assertThat(figure.personsInTwo()).isEqualTo(12);
        assertThat(figure.unplanned()).isEqualTo(1);
        assertThat(figure.gapHours()).isZero();
        assertThat(figure.medianDays()).isZero();
    }

    private ContactFigure figure() {
        List<ContactFigure> byUnit = world.figures(ContactFigures::listByUnit);
        List<ContactFigure> byArea = world.figures(ContactFigures::listByArea);
        assertThat(byArea).hasSize(1);
        assertThat(byUnit).extracting(ContactFigure::name).containsExactly("Familiehuset");
        return byUnit.get(0);
    }

    private List<UUID> families(ContactAlert alert) {
        List<WatchRow> rows = world.watches(door -> door.list(alert, 0, 26));
        return rows.stream().map(WatchRow::family).toList();
    }
}
