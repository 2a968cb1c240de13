package dk.enindgang.web.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.feedback.FeedbackKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedbackNewTest {

    private final FeedbackNew page = new FeedbackNew();

    @Test
    void whatWasTypedComesBack() {
        page.bringBack(Map.of("words", "Fristen mangler", "kind", "LAW_PROBLEM"));
        assertThat(page.getWords()).isEqualTo("Fristen mangler");
        assertThat(page.getKind()).isEqualTo(FeedbackKind.LAW_PROBLEM);
    }

    @Test
    void aDraftThatCannotBeReadChangesNothing() {
        page.setWords("som skrevet");
        page.bringBack(Map.of("kind", "UKENDT"));
        assertThat(page.getWords()).isEqualTo("som skrevet");
        assertThat(page.getKind()).isEqualTo(FeedbackKind.UNCLEAR);
    }

    @Test
    void aNameIsAskedAboutBeforeAnythingIsSent() {
        page.setWords("Spørg Mette om det");
        assertThat(page.send()).isNull();
        assertThat(page.getLook().isAsking()).isTrue();
    }
}
