package dk.enindgang.guide.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PathCheckTest {

    @Test
    void stepsFollowEachOtherAndTheLastOneEnds() { // R2, R3
        assertThat(Written.aGuide()
                        .step("1", "OBSERVE")
                        .step("2", "DECIDE", "3", "end")
                        .step("3", "CLOSE", "end")
                        .found())
                .isEmpty();
    }

    @Test
    void whatLeadsNowhereIsADeadEnd() { // R3
        assertThat(Written.aGuide().step("1", "OBSERVE").step("2", "INFORM").found())
                .containsExactly("/steps/1 deadEnd");
    }

    @Test
    void aLevelEndsWithItsOwnLastStep() { // R2
        assertThat(Written.withLevels(0, 1)
                        .step("0.1", "DECIDE", "L1", "end")
                        .step("1.1", "OBSERVE")
                        .step("1.2", "INFORM")
                        .step("U", "NOTIFY")
                        .found())
                .containsExactly("/steps/2 deadEnd");
    }

    @Test
    void aLevelNobodyIsSentToCannotBeReached() { // R3
        assertThat(Written.withLevels(0, 1)
                        .step("0.1", "OBSERVE", "end")
                        .step("1.1", "OBSERVE", "end")
                        .found())
                .containsExactly("/steps/1 unreachable");
    }

    @Test
    void whatADecisionDoesNotLeadToCannotBeReached() { // R2
        assertThat(Written.aGuide()
                        .step("1", "DECIDE", "3")
                        .step("2", "OBSERVE")
                        .step("3", "CLOSE", "end")
                        .found())
                .containsExactly("/steps/1 unreachable");
    }

    @Test
    void otherStepsLeadOnBesidesTheirWays() { // R2
        assertThat(Written.aGuide()
                        .step("1", "NOTIFY", "anden")
                        .step("2", "CLOSE", "end")
                        .found())
                .isEmpty();
    }

    @Test
    void aDecisionHasAnswers() { // R2
        assertThat(Written.aGuide()
                        .step("1", "DECIDE")
                        .step("2", "CLOSE", "end")
                        .found())
                .containsExactly("/steps/0 noAnswers");
    }

    @Test
    void anEscapeIsNoWayOn() { // R2
        assertThat(Written.aGuide()
                        .step("1", "DECIDE")
                        .and("next", List.of(Map.of("when", "Vold", "guide", "anden", "escape", true)))
                        .step("2", "CLOSE", "end")
                        .found())
                .containsExactly("/steps/0 noAnswers");
    }

    @Test
    void aRingWithoutAWayOutIsToldOnce() { // R3
        assertThat(Written.aGuide()
                        .step("1", "OBSERVE")
                        .step("2", "DECIDE", "3")
                        .step("3", "DECIDE", "2")
                        .found())
                .containsExactly("/steps/0 loop");
    }

    @Test
    void aRingWithAWayOutIsNone() { // R3
        assertThat(Written.aGuide()
                        .step("1", "OBSERVE")
                        .step("2", "DECIDE", "1", "end")
                        .found())
                .isEmpty();
    }

    @Test
    void guidesThatOnlyLeadToEachOtherNeverEnd() { // R3, R9
        var a = new Outline(false, Set.of("b"));
        var b = new Outline(false, Set.of("proeve", "a"));
        var context = new CheckContext(Map.of("a", a, "b", b, "c", new Outline(true, Set.of())), null, null);
        assertThat(Written.said(Written.aGuide().step("1", "DECIDE", "a", "c").check(context)))
                .containsExactly("/steps/0/next/0 circle");
    }

    @Test
    void aWayLeadsToOnePlaceThatIsThere() { // R3
        assertThat(Written.aGuide()
                        .step("1", "DECIDE", "7", "L2", "nogen", "end")
                        .step("2", "CLOSE", "end")
                        .and("next", List.of(Map.of("when", "Færdig"), Map.of("end", true, "step", "1")))
                        .found())
                .containsExactly(
                        "/steps/0/next/0 unknown.step",
                        "/steps/0/next/1 unknown.level",
                        "/steps/0/next/2 unknown.guide",
                        "/steps/1/next/0 way",
                        "/steps/1/next/1 way",
                        "/steps/1 unreachable");
    }

    @Test
    void aGuideHasSteps() {
        assertThat(Written.aGuide().found()).containsExactly("/steps noSteps");
    }

    @Test
    void anOutlineSaysWhereOneCanGo() {
        assertThat(GuideCheck.outline(
                        Written.aGuide().step("1", "DECIDE", "a", "end").tree()))
                .isEqualTo(new Outline(true, Set.of("a")));
    }
}
