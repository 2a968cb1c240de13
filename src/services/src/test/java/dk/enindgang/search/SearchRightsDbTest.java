package dk.enindgang.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.family.FamilyWorld;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.PersonContact;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rights before counting: R2. */
class SearchRightsDbTest {

    private final SearchWorld world = new SearchWorld();
    private final String word = world.word;
    private final FamilyWorld people = world.families;
    private final String number = FamilyWorld.aNumber();

    @Test
    void whoHasNothingToDoWithItFindsNothingByAnything() {
        aFamily(Protection.NONE);
        for (String typed : all()) {
            findsNothing(people.colleague, typed);
            findsNothing(people.otherLeader, typed);
            assertThat(world.families(people.adviser, typed).count()).as(typed).isEqualTo(1);
            assertThat(world.families(people.leader, typed).count()).as(typed).isEqualTo(1);
        }
    }

    @Test
    void aProtectedChildIsFoundByThoseAloneWhoWereGivenHerByName() {
        aFamily(Protection.ADDRESS);
        for (String typed : all()) {
            findsNothing(people.leader, typed);
            assertThat(world.families(people.adviser, typed).count()).as(typed).isEqualTo(1);
        }
    }

    @Test
    void aProtectedParentHidesTheOpenChild() {
        UUID family = aFamily(Protection.NONE);
        people.members(
                people.adviser,
                door -> door.add(
                        family,
                        FamilyWorld.aMember(
                                "Mor", "", Protection.STAFF_RELATIVE, dk.enindgang.family.FamilyRelation.MOTHER)));
        all().forEach(typed -> findsNothing(people.leader, typed));
    }

    @Test
    void theContactPersonFindsAndTheFormerOneDoesNot() {
        Colleague now = Colleagues.in(people.other, "Karen Nu");
        Colleague before = Colleagues.in(people.other, "Bent Før");
        world.contacts(aFamily(Protection.NONE), before, now);
        for (String typed : all()) {
            assertThat(world.families(now, typed).count()).as(typed).isEqualTo(1);
            findsNothing(before, typed);
        }
    }

    @Test
    void whoIsNotImpartialFindsNothing() {
        UUID child = people.personOf(aFamily(Protection.NONE));
        TestDatabase.sql("""
                insert into impartiality_block (id, version, ref, person_ref, employee_ref, set_by, set_at)
                values (nextval('stored_seq'), 1, gen_random_uuid(), '%s', '%s', '%s', now())""".formatted(child, people.leader.employee(), people.adviser.account()));
        all().forEach(typed -> findsNothing(people.leader, typed));
    }

    @Test
    void whoHasLeftFindsNothing() {
        aFamily(Protection.NONE);
        Colleagues.leave(people.adviser);
        all().forEach(typed -> findsNothing(people.adviser, typed));
    }

    @Test
    void whatIsHiddenIsNotCountedBesideWhatIsSeen() {
        aFamily(Protection.ADDRESS);
        world.aFamily("Familien Åben " + word);
        assertThat(world.families(people.leader, word).count()).isEqualTo(1);
        assertThat(world.families(people.adviser, word).count()).isEqualTo(2);
    }

    private UUID aFamily(Protection protection) {
        return world.aFamily(
                "Familien " + word,
                "Alba",
                PersonContact.of("Gaden " + word, "98 76 54 " + 32, ""),
                number,
                protection);
    }

    private List<String> all() {
        return List.of(word, "alba " + word, "gaden " + word, "98765432", "+45 98 76 54 32", number);
    }

    private void findsNothing(Colleague who, String typed) {
        var found = world.families(who, typed);
        assertThat(found.count()).as(typed).isZero();
        assertThat(found.rows()).as(typed).isEmpty();
    }
}
