package dk.enindgang.directory;

import static dk.enindgang.directory.Directory.inPoints;
import static dk.enindgang.directory.Directory.inSituations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.directory.who.RuleTime;
import dk.enindgang.draft.DraftsForTests;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.db.AtOnce;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SituationsDbTest {

    @BeforeEach
    void empty() {
        Directory.empty();
    }

    @Test
    void rulesAreMovedOnePlaceAndStayInOrder() { // R8
        UUID situation = inSituations(door -> door.create("Tvivl", null));
        for (String name : List.of("Først", "Så", "Til sidst")) {
            UUID point = inPoints(door -> door.create(Directory.office(name, "8-12")));
            TestDatabase.inTransactionDo(
                    em -> Directory.situations(em).addRule(situation, point, rule(RuleTime.ALWAYS)));
        }
        UUID last = rules(situation).get(2).ref();
        TestDatabase.inTransactionDo(em -> Directory.situations(em).moveRule(situation, last, true));
        TestDatabase.inTransactionDo(em -> Directory.situations(em).moveRule(situation, last, true));
        TestDatabase.inTransactionDo(em -> Directory.situations(em).moveRule(situation, last, true));
        assertThat(rules(situation)).extracting(RuleLine::name).containsExactly("Til sidst", "Først", "Så");
        TestDatabase.inTransactionDo(em -> Directory.situations(em).removeRule(situation, last));
        assertThat(rules(situation)).extracting(RuleLine::name).containsExactly("Først", "Så");
    }

    @Test
    void aSituationHasANameOfItsOwnAndARuleStandsThereOnce() { // R7, R8
        UUID situation = inSituations(door -> door.create("Tvivl", null));
        assertThatThrownBy(() -> inSituations(door -> door.create(" Tvivl ", null)))
                .hasMessage("directory.rule.taken");
        UUID point = inPoints(door -> door.create(Directory.office("Modtagelsen", "8-12")));
        TestDatabase.inTransactionDo(em -> Directory.situations(em).addRule(situation, point, rule(RuleTime.ALWAYS)));
        assertThatThrownBy(() -> TestDatabase.inTransactionDo(
                        em -> Directory.situations(em).addRule(situation, point, rule(RuleTime.ALWAYS))))
                .hasMessage("directory.rule.twice");
    }

    @Test
    void whoComesSecondToASituationIsTold() { // R7
        UUID situation = inSituations(door -> door.create("Tvivl", null));
        long seen = inSituations(door -> door.get(situation).version());
        assertThat(Directory.<Boolean>inSituations(door -> door.change(situation, seen, "Stor tvivl", null)))
                .isTrue();
        assertThat(Directory.<Boolean>inSituations(door -> door.change(situation, seen, "Lille tvivl", null)))
                .isFalse();
        assertThat(Directory.<List<SituationRow>>inSituations(door -> door.list()))
                .extracting(SituationRow::name)
                .containsExactly("Stor tvivl");
    }

    @Test
    void onesOwnRuleIsNotToldAsSomebodyElsesChange() { // R8
        UUID situation = inSituations(door -> door.create("Tvivl", null));
        UUID point = inPoints(door -> door.create(Directory.office("Modtagelsen", "8-12")));
        String place = Situations.draftPlace(situation);
        String seen = inSituations(door -> Long.toString(door.get(situation).version()));
        TestDatabase.inTransactionDo(
                em -> DraftsForTests.as(em, Directory.EDITOR).save(place, Map.of("seen", seen)));
        TestDatabase.inTransactionDo(em -> Directory.situations(em).addRule(situation, point, rule(RuleTime.ALWAYS)));
        String now = inSituations(door -> Long.toString(door.get(situation).version()));
        assertThat(now).isNotEqualTo(seen);
        assertThat(TestDatabase.<String>inTransaction(em ->
                        DraftsForTests.as(em, Directory.EDITOR).list(place).get("seen")))
                .isEqualTo(now);
    }

    @Test
    void situationsAreMovedOnePlaceAndWhoeverSeesAnOlderOrderIsTold() { // R16
        UUID first = inSituations(door -> door.create("Tvivl", null));
        UUID second = inSituations(door -> door.create("Fravær", null));
        UUID third = inSituations(door -> door.create("Sorg", null));
        List<UUID> seen = List.of(first, second, third);
        long version = inSituations(door -> door.get(third).version());
        assertThat(move(seen, third, true)).isTrue();
        assertThat(names()).containsExactly("Tvivl", "Sorg", "Fravær");
        assertThat(move(seen, first, false)).isFalse();
        assertThat(names()).containsExactly("Tvivl", "Sorg", "Fravær");
        assertThat(move(List.of(first, third, second), first, true)).isTrue();
        assertThat(names()).containsExactly("Tvivl", "Sorg", "Fravær");
        assertThat(Directory.<Long>inSituations(door -> door.get(third).version()))
                .isEqualTo(version);
    }

    @Test
    void aSituationIsRemovedWithItsRulesAndItsGuidesLeadToTheOther() { // R17
        UUID situation = inSituations(door -> door.create("Tvivl", null));
        UUID heir = inSituations(door -> door.create("Fravær", null));
        UUID point = inPoints(door -> door.create(Directory.office("Modtagelsen", "8-12")));
        TestDatabase.inTransactionDo(em -> Directory.situations(em).addRule(situation, point, rule(RuleTime.ALWAYS)));
        TestDatabase.sql("insert into contact_situation_guide select id, 'fravaer-' || substr(cast(ref as text), 1, 8)"
                + " from contact_situation where ref = '" + situation + "'");
        long seen = inSituations(door -> door.get(situation).version());
        assertThat(remove(situation, seen - 1, heir)).isFalse();
        assertThat(names()).containsExactly("Tvivl", "Fravær");
        assertThat(remove(situation, seen, heir)).isTrue();
        assertThat(names()).containsExactly("Fravær");
        assertThat(Directory.<Set<String>>inSituations(door -> door.get(heir).guides()))
                .hasSize(1);
        assertThatThrownBy(() -> remove(situation, seen, null)).isInstanceOf(NotFound.class);
        TestDatabase.inTransactionDo(em -> Directory.points(em).remove(point));
    }

    @Test
    void aSituationDoesNotInheritFromItself() { // R17
        UUID situation = inSituations(door -> door.create("Tvivl", null));
        long seen = inSituations(door -> door.get(situation).version());
        assertThatThrownBy(() -> remove(situation, seen, situation)).isInstanceOf(NotFound.class);
        assertThat(remove(situation, seen, null)).isTrue();
    }

    private static boolean move(List<UUID> seen, UUID ref, boolean earlier) {
        return inSituations(door -> door.move(seen, ref, earlier));
    }

    @Test
    void twoWhoRemoveEachOthersHeirWaitInTurn() throws Exception { // R17
        UUID one = inSituations(door -> door.create("Tvivl", null));
        UUID other = inSituations(door -> door.create("Fravær", null));
        long seen = inSituations(door -> door.get(one).version());
        long seenOther = inSituations(door -> door.get(other).version());
        CompletableFuture<Boolean> later = TestDatabase.inTransaction(em -> {
            Situations first = Directory.situations(em);
            first.keeping.takeTurn();
            CompletableFuture<Boolean> begun = AtOnce.begin(() -> remove(other, seenOther, one));
            assertThat(first.remove(one, seen, other)).isTrue();
            return begun;
        });
        assertThat(later.get(20, TimeUnit.SECONDS))
                .as("the heir has changed meanwhile")
                .isFalse();
    }

    private static boolean remove(UUID ref, long seen, @Nullable UUID heir) {
        return inSituations(door -> door.remove(ref, seen, heir));
    }

    private static List<String> names() {
        return Directory.<List<SituationRow>>inSituations(Situations::list).stream()
                .map(SituationRow::name)
                .toList();
    }

    private static List<RuleLine> rules(UUID situation) {
        return inSituations(door -> door.get(situation).rules());
    }

    private static RuleDetails rule(RuleTime time) {
        return new RuleDetails(time, "", false);
    }
}
