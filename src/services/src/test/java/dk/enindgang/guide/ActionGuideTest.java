package dk.enindgang.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.RuleViolation;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActionGuideTest {

    @Test
    void aGuideWithoutStepsCannotBePublished() { // R1
        ActionGuide guide = GuideFixture.aGuideWithoutSteps("tom", "x");
        assertThatThrownBy(() -> guide.publish(GuideFixture.TODAY))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("guide.rule.noSteps");
    }

    @Test
    void aPublishedEditionTakesNoMoreChanges() { // R2
        ActionGuide guide = GuideFixture.aGuide("fast");
        guide.publish(GuideFixture.TODAY);
        assertThatThrownBy(() -> guide.add(GuideFixture.aStep("2"))).hasMessage("guide.rule.published");
        assertThatThrownBy(() -> guide.address(Set.of(), Set.of(), 0, 1)).hasMessage("guide.rule.published");
        assertThatThrownBy(() -> guide.number(7)).hasMessage("guide.rule.published");
        assertThatThrownBy(() -> guide.publish(GuideFixture.TODAY)).hasMessage("guide.rule.published");
        assertThat(guide.getSteps()).hasSize(1);
    }

    @Test
    void aStepOfAPublishedEditionTakesNoMoreChangesEither() { // R2
        ActionGuide guide = GuideFixture.aGuide("fast");
        guide.publish(GuideFixture.TODAY);
        GuideStep step = guide.getSteps().get(0);
        assertThatThrownBy(() -> step.oblige(Obligation.SKAL)).hasMessage("guide.rule.published");
        assertThatThrownBy(() -> step.add(StepTransition.toTheEnd("Færdig"))).hasMessage("guide.rule.published");
        assertThat(step.getTransitions()).isEmpty();
    }

    @Test
    void onlyWhatHoldsCanBeEnded() { // R3
        ActionGuide draft = GuideFixture.aGuide("kladde");
        assertThatThrownBy(() -> draft.withdraw(GuideFixture.TODAY)).hasMessage("guide.rule.notPublished");
        draft.publish(GuideFixture.TODAY);
        draft.supersede(GuideFixture.TODAY);
        assertThat(draft.getStatus()).isEqualTo(GuideStatus.SUPERSEDED);
        assertThatThrownBy(() -> draft.supersede(GuideFixture.TODAY)).hasMessage("guide.rule.notPublished");
    }
}
