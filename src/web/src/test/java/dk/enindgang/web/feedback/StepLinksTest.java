package dk.enindgang.web.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.NotFound;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StepLinksTest {

    private static final UUID STEP = UUID.fromString("6f9619ff-8b86-4d01-b42d-00cf4fc964ff");
    private static final UUID RUN = UUID.fromString("0d1d7a2e-58ad-4f43-9d1c-8f4f0d1d9a11");

    @Test
    void oneComesBackToTheGuideOneRead() {
        assertThat(StepLinks.back("bekymring-for-trivsel", 2, null, STEP))
                .isEqualTo("/guide/read?guide=bekymring-for-trivsel&edition=2");
        assertThat(StepLinks.back("bekymring-for-trivsel", null, null, STEP))
                .isEqualTo("/guide/read?guide=bekymring-for-trivsel");
    }

    @Test
    void oneComesBackToTheStepOfTheRun() {
        assertThat(StepLinks.back("bekymring-for-trivsel", 2, RUN.toString(), STEP))
                .isEqualTo("/run/step?run=" + RUN + "&step=" + STEP);
    }

    @Test
    void aRunThatIsNoneLeadsNowhere() {
        assertThatThrownBy(() -> StepLinks.back("bekymring-for-trivsel", 2, "x", STEP))
                .isInstanceOf(NotFound.class);
    }
}
