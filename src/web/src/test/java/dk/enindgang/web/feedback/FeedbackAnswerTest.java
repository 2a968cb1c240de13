package dk.enindgang.web.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.draft.Drafts;
import dk.enindgang.feedback.FeedbackAnswers;
import dk.enindgang.feedback.FeedbackKind;
import dk.enindgang.feedback.FeedbackRow;
import dk.enindgang.feedback.FeedbackState;
import dk.enindgang.web.frame.MessageForTests;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedbackAnswerTest {

    private static final UUID REF = UUID.randomUUID();

    private final Map<String, String> kept = new HashMap<>();

    private final MessageForTests message = new MessageForTests();

    private long version = 4;

    private String sent = "";

    @Test
    void whatWasTypedComesBackBesideWhatSomebodyElseHasAnswered() {
        kept.putAll(Map.of("answer", "Mit svar", "seen", "3"));
        FeedbackAnswer page = opened();
        assertThat(page.getAnswer()).isEqualTo("Mit svar");
        assertThat(page.getTheirs()).isNotNull().extracting(FeedbackRow::answer).isEqualTo("Hendes svar");
    }

    @Test
    void whatNobodyElseAnsweredStandsAlone() {
        kept.putAll(Map.of("answer", "Mit svar", "seen", "4"));
        assertThat(opened().getTheirs()).isNull();
        kept.clear();
        assertThat(opened().getAnswer()).isEqualTo("Hendes svar");
    }

    @Test
    void whoeverComesSecondDecidesWithTheNextPress() {
        FeedbackAnswer page = opened();
        version = 5;
        page.setAnswer("Mit svar");
        assertThat(page.send()).isNull();
        assertThat(page.getTheirs()).isNotNull();
        assertThat(page.getAnswer()).isEqualTo("Mit svar");
        assertThat(page.send()).isEqualTo("/feedback/list?faces-redirect=true");
        assertThat(sent).isEqualTo("Mit svar");
        assertThat(message.said()).containsExactly("feedback.answer.sent");
    }

    @Test
    void anEmptyFieldIsAnEmptyAnswer() {
        FeedbackAnswer page = opened();
        page.setAnswer(null);
        assertThat(page.getAnswer()).isEmpty();
        assertThat(page.getGuide()).isEqualTo("/guide/read?guide=bekymring&edition=2");
    }

    private FeedbackAnswer opened() {
        var page = new FeedbackAnswer();
        page.answers = new FeedbackAnswers() {
            @Override
            public FeedbackRow get(UUID feedback) {
                return row();
            }

            @Override
            public boolean answer(UUID ref, long seenVersion, String words) {
                if (seenVersion == version) {
                    sent = words;
                }
                return seenVersion == version;
            }
        };
        page.drafts = new Drafts() {
            @Override
            public Map<String, String> list(String place) {
                return kept;
            }
        };
        page.message = message;
        page.setFeedback(REF.toString());
        page.load();
        return page;
    }

    private FeedbackRow row() {
        return new FeedbackRow(
                REF,
                version,
                "bekymring",
                "Bekymring",
                2,
                "0.1",
                FeedbackKind.UNCLEAR,
                "Fristen er uklar",
                "Skolen",
                Instant.EPOCH,
                FeedbackState.ANSWERED,
                "Hendes svar",
                Instant.EPOCH,
                false,
                "Åse Bæk");
    }
}
