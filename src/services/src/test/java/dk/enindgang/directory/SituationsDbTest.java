package dk.enindgang.directory;

import static dk.enindgang.directory.Directory.inPoints;
import static dk.enindgang.directory.Directory.inSituations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.directory.who.RuleTime;
import dk.enindgang.draft.DraftsForTests;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    private static List<RuleLine> rules(UUID situation) {
        return inSituations(door -> door.get(situation).rules());
    }

    private static RuleDetails rule(RuleTime time) {
        return new RuleDetails(time, "", false);
    }
}
