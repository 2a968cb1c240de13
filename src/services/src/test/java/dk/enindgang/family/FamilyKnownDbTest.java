package dk.enindgang.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.person.PersonCard;
import dk.enindgang.person.PersonContact;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever is known already, and is in two families at once (R2, R6, R7). */
class FamilyKnownDbTest {

    private final FamilyWorld world = new FamilyWorld();
    private final String number = FamilyWorld.aNumber();
    private final UUID family = world.aFamily("Familien Alba", FamilyWorld.aChild("Alba", number));
    private final UUID child = world.personOf(family);

    @Test
    void whatIsToldOfAChildInOneFamilyIsSeenInTheOther() { // R7
        UUID second = world.aFamily("Familien Alba hos far", FamilyWorld.aChild("Alba", number));
        UUID member = world.get(world.adviser, family).members().get(0).ref();
        UUID there = world.get(world.adviser, second).members().get(0).ref();
        long seen = world.get(world.adviser, family).version();
        long seenPerson = world.versionOf(family, member);
        long seenThere = world.get(world.adviser, second).version();
        MemberDetails moved = found("Alba", "Prøvevej 2", Protection.NONE);
        assertThat(world.<Boolean>members(
                        world.adviser, door -> door.change(second, there, seenThere, seenPerson, moved)))
                .isTrue();
        assertThat(world.<Boolean>members(
                        world.adviser,
                        door -> door.change(
                                family, member, seen, seenPerson, found("Alba", "Prøvevej 3", Protection.NONE))))
                .as("the first family's version is as it was, and still nothing is overwritten")
                .isFalse();
        assertThat(world.get(world.adviser, family)
                        .member(member)
                        .card()
                        .contact()
                        .address())
                .isEqualTo("Prøvevej 2");
    }

    @Test
    void ofOneWhoIsKnownNothingThatIsToldIsLost() { // R6
        UUID second = world.aFamily("Familien Alba hos far", found("Alba", "Prøvevej 4", Protection.ADDRESS));
        PersonCard card = world.get(world.adviser, second).members().get(0).card();
        assertThat(card.person().ref()).isEqualTo(child);
        assertThat(card.person().protection()).isEqualTo(Protection.ADDRESS);
        assertThat(card.contact().address()).isEqualTo("Prøvevej 4");
    }

    @Test
    void aNumberUnderAnotherNameIsNotTakenForHers() { // R6
        assertThatThrownBy(() -> world.add(family, "Bertil", number, FamilyRelation.SIBLING))
                .isInstanceOfSatisfying(
                        RuleViolation.class, said -> assertThat(said.field()).isEqualTo("cpr"))
                .hasMessage("person.rule.cprName");
    }

    @Test
    void aWrongNumberAndItsBirthDateAreCorrectedTogether() { // R7, person R5
        String right = FamilyWorld.aNumber();
        UUID member = world.get(world.adviser, family).members().get(0).ref();
        world.change(family, member, FamilyWorld.aChild("Alba", right));
        assertThat(world.<String>members(world.adviser, door -> door.unmask(family, member)))
                .isEqualTo(right);
    }

    @Test
    void whoWasInItIsLookedAtTooWhenItIsFound() { // R5, R9
        UUID mother = world.personOf(family, world.add(family, "Bodil", "", FamilyRelation.MOTHER));
        TestDatabase.sql("update family_member set valid_from = date '2020-01-01', valid_to = date '2020-12-31'"
                + " where person_ref = '" + mother + "'");
        int before = AccessLogs.at(mother);
        List<FamilyRow> found = world.families(world.adviser, door -> door.list(false, 0, 10));
        assertThat(found).extracting(FamilyRow::members).noneMatch(names -> names.contains("Bodil"));
        assertThat(AccessLogs.at(mother)).isEqualTo(before + 1);
    }

    private MemberDetails found(String givenName, String address, Protection protection) {
        MemberDetails member = FamilyWorld.aMember(givenName, number, protection, FamilyRelation.CHILD);
        return new MemberDetails(
                member.person(),
                PersonContact.of(address, "", ""),
                number,
                member.relation(),
                member.custody(),
                member.period());
    }
}
