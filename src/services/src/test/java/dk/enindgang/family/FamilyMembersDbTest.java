package dk.enindgang.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.organisation.Period;
import dk.enindgang.person.PersonContact;
import dk.enindgang.person.PersonDetails;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The door to who is in a family: R2, R4, R6, R7, R9, and person R5-R8. */
class FamilyMembersDbTest {

    private final FamilyWorld world = new FamilyWorld();
    private final String number = FamilyWorld.aNumber();
    private final UUID family = world.aFamily("Familien Alba", FamilyWorld.aChild("Alba", number));
    private final UUID child = world.personOf(family);

    @Test
    void aNumberIsKeptUnreadableAndShownMasked() { // person R6, R8
        assertThat(world.get(world.adviser, family).members().get(0).card().maskedCpr())
                .endsWith("-••••")
                .doesNotContain(number.substring(7));
        assertThat(TestDatabase.sql("select encode(cpr_cipher, 'escape') || encode(cpr_hash, 'escape') from person"
                        + " where ref = '" + child + "'"))
                .singleElement()
                .satisfies(row -> assertThat(row.get(0)).doesNotContain(number.substring(7)));
    }

    @Test
    void whoNeedsItPressesAndThatIsWrittenDown() { // R9, person R8
        UUID member = world.get(world.adviser, family).members().get(0).ref();
        assertThat(world.<String>members(world.adviser, door -> door.unmask(family, member)))
                .isEqualTo(number);
        assertThat(AccessLogs.of(world.adviser.account())).contains("READ STAFF OWN_WORK WORK family.cpr");
        assertThatThrownBy(() -> world.members(world.colleague, door -> door.unmask(family, member)))
                .isInstanceOf(NotFound.class);
        assertThat(AccessLogs.of(world.colleague.account())).containsExactly("REFUSAL STAFF NONE UNKNOWN family");
    }

    @Test
    void everyLookIsALookAtEachMember() { // R9
        UUID mother = world.personOf(family, world.add(family, "Bodil", "", FamilyRelation.MOTHER));
        int before = AccessLogs.at(mother);
        world.get(world.leader, family);
        assertThat(AccessLogs.at(mother)).isEqualTo(before + 1);
        assertThat(AccessLogs.of(world.leader.account())).contains("READ LEADER UNIT_LEADER LEADERSHIP family");
        world.families(world.leader, door -> door.list(false, 0, 10));
        assertThat(AccessLogs.at(mother)).isEqualTo(before + 2);
        assertThatThrownBy(() -> world.get(world.otherLeader, family)).isInstanceOf(NotFound.class);
        assertThat(AccessLogs.at(mother)).isEqualTo(before + 3);
    }

    @Test
    void oneBelongsToItOnceAtATime() { // R2
        assertThatThrownBy(() -> world.add(family, "Alba", number, FamilyRelation.CHILD))
                .hasMessage("family.rule.once");
        assertThatThrownBy(() -> TestDatabase.sql("""
                        insert into family_member (id, version, ref, family_id, person_ref, relation, valid_from)
                        select nextval('stored_seq'), 1, gen_random_uuid(), m.family_id, m.person_ref, 'CHILD', m.valid_from
                        from family_member m where m.person_ref = '%s'""".formatted(child))).hasMessageContaining("family_member_once");
    }

    @Test
    void aChildMayBelongToTwoFamilies() { // R2
        UUID second = world.aFamily("Familien Alba hos far", FamilyWorld.aChild("Alba", number));
        assertThat(world.personOf(second)).isEqualTo(child);
        assertThat(TestDatabase.sql("select 1 from person where ref = '" + child + "'"))
                .hasSize(1);
    }

    @Test
    void aNumberBelongsToOnePersonWhoeverAsks() { // person R7
        assertThatThrownBy(() -> world.families(
                        world.colleague,
                        door -> door.open(world.details("Familien B"), FamilyWorld.aChild("Alba", number))))
                .isInstanceOfSatisfying(
                        RuleViolation.class, said -> assertThat(said.field()).isEqualTo("cpr"))
                .hasMessage("person.rule.cprKnown");
        UUID mother = world.add(family, "Bodil", "", FamilyRelation.MOTHER);
        assertThatThrownBy(() -> world.change(
                        family, mother, FamilyWorld.aMember("Bodil", number, Protection.NONE, FamilyRelation.MOTHER)))
                .hasMessage("person.rule.cprKnown");
    }

    @Test
    void theNumberSaysTheBirthDate() { // person R5
        MemberDetails born = FamilyWorld.aChild("Carl", "");
        var wrong = new MemberDetails(
                born.person(),
                PersonContact.NONE,
                FamilyWorld.aNumber(),
                FamilyRelation.CHILD,
                Custody.UNKNOWN,
                born.period());
        assertThatThrownBy(() -> world.members(world.adviser, door -> door.add(family, wrong)))
                .hasMessage("person.rule.cprOther");
        UUID member = world.get(world.adviser, family).members().get(0).ref();
        assertThatThrownBy(() -> world.change(family, member, FamilyWorld.aChild("Alba", "")))
                .as("the birth date stays with the number")
                .hasMessage("person.rule.cprOther");
    }

    @Test
    void whatIsToldOfAMemberChangesAndRaisesTheFamily() { // R7
        UUID mother = world.add(family, "Bodil", "", FamilyRelation.MOTHER);
        long seen = world.get(world.adviser, family).version();
        var changed = new MemberDetails(
                PersonDetails.of("Bodil", "Engvang", FamilyWorld.BORN, Protection.NONE, FamilyWorld.TODAY),
                PersonContact.of("Prøvevej 1", "12 34 56 78", "Ellebækskolen"),
                "",
                FamilyRelation.MOTHER,
                Custody.YES,
                new Period(FamilyWorld.TODAY, FamilyWorld.TODAY));
        long seenPerson = world.versionOf(family, mother);
        assertThat(world.<Boolean>members(
                        world.adviser, door -> door.change(family, mother, seen, seenPerson, changed)))
                .isTrue();
        assertThat(world.<Boolean>members(
                        world.adviser, door -> door.change(family, mother, seen, seenPerson, changed)))
                .isFalse();
        FamilyView now = world.get(world.adviser, family);
        assertThat(now.member(mother).card().contact().address()).isEqualTo("Prøvevej 1");
        assertThat(now.member(mother).custody()).isEqualTo(Custody.YES);
        assertThat(now.membersOn(FamilyWorld.TODAY)).hasSize(2);
        assertThat(now.othersOn(FamilyWorld.TODAY.plusDays(1))).hasSize(1);
    }

    @Test
    void whoProtectsAMemberStillSeesHerAndNobodyElseDoes() { // R4
        UUID mother = world.add(family, "Bodil", "", FamilyRelation.MOTHER);
        world.change(family, mother, FamilyWorld.aMember("Bodil", "", Protection.ADDRESS, FamilyRelation.MOTHER));
        assertThat(world.get(world.adviser, family).members()).hasSize(2);
        assertThatThrownBy(() -> world.get(world.leader, family)).isInstanceOf(NotFound.class);
        assertThat(world.<List<FamilyRow>>families(world.leader, door -> door.list(false, 0, 10)))
                .isEmpty();
    }

    @Test
    void theLeaderReadsAndDoesNotWriteInIt() { // R10
        assertThatThrownBy(() -> world.members(world.leader, door -> door.add(family, FamilyWorld.aChild("B", ""))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLikenessIsToldToThoseWhoMaySeeIt() { // R6
        assertThat(alike(world.adviser, "alba PRØVESEN", "").families()).hasSize(1);
        assertThat(alike(world.adviser, "Alba Engvang", "").any()).isFalse();
        assertThat(alike(world.adviser, "", number).families()).hasSize(1);
        assertThat(alike(world.adviser, "", FamilyWorld.aNumber()).any()).isFalse();
        assertThat(alike(world.colleague, "Alba Prøvesen", "").any()).isFalse();
    }

    @Test
    void ofAHiddenNumberNoMoreIsToldThanWhomToAsk() { // R6
        Likeness hidden = alike(world.colleague, "", number);
        assertThat(hidden.families()).isEmpty();
        assertThat(hidden.hidden()).isTrue();
        assertThat(AccessLogs.of(world.colleague.account())).containsExactly("REFUSAL STAFF NONE UNKNOWN family.cpr");
    }

    private Likeness alike(Colleague who, String name, String cpr) {
        return world.members(who, door -> door.alike(name, FamilyWorld.bornOf(number), cpr));
    }
}
