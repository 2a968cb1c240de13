package dk.enindgang.guide.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.guide.ActionGuide;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.guide.GuideStep;
import dk.enindgang.guide.StepTransition;
import dk.enindgang.platform.ClockForTests;
import dk.enindgang.platform.db.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GuideCheckupDbTest {

    @BeforeAll
    static void publish() {
        var fixture = new GuideFixture();
        fixture.publish(guide("tjek-a", StepTransition.toGuide("Videre", "tjek-b", false)));
        fixture.publish(guide("tjek-b", StepTransition.toGuide("Videre", "tjek-a", false)));
        fixture.publish(guide("tjek-c", StepTransition.toTheEnd("Færdig")));
        fixture.publish(GuideFixture.aGuide("tjek-d"));
        fixture.publish(guide("tjek-e", StepTransition.toGuide("Fare", "tjek-a", true)));
    }

    @AfterEach
    void forget() {
        System.clearProperty("enindgang.law.check.months");
    }

    @Test
    void theGuidesThatHoldAreKnownByWhereTheyLead() { // R3
        assertThat(context().guides())
                .containsEntry("tjek-a", new Outline(false, Set.of("tjek-b")))
                .containsEntry("tjek-c", new Outline(true, Set.of()))
                .containsEntry("tjek-d", new Outline(true, Set.of()))
                .containsEntry("tjek-e", new Outline(true, Set.of()));
        assertThat(TestDatabase.statementsOf(GuideCheckupDbTest::context)).isEqualTo(1);
    }

    @Test
    void aGuideThatLeadsIntoTheirCircleIsStopped() { // R3
        List<Finding> found = Written.aGuide().step("1", "DECIDE", "tjek-a").check(context());
        assertThat(Written.said(found)).containsExactly("/steps/0/next/0 circle");
    }

    @Test
    void theMunicipalitySaysHowLongAParagraphHolds() { // R6
        assertThat(context().lawsSince()).isEqualTo(LocalDate.of(2025, 11, 22));
        System.setProperty("enindgang.law.check.months", "6");
        assertThat(context().lawsSince()).isEqualTo(LocalDate.of(2026, 5, 22));
    }

    private static ActionGuide guide(String slug, StepTransition way) {
        ActionGuide guide = GuideFixture.aGuideWithoutSteps(slug, "first");
        GuideStep step = GuideFixture.aStep("1");
        step.add(way);
        guide.add(step);
        return guide;
    }

    private static CheckContext context() {
        return TestDatabase.inTransaction(
                em -> CheckupForTests.checkup(em, new ClockForTests()).context());
    }
}
