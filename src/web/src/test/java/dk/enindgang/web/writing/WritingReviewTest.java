package dk.enindgang.web.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.web.FakeRequest;
import dk.enindgang.web.frame.MessageForTests;
import dk.enindgang.writing.Beginnings;
import dk.enindgang.writing.Difference;
import dk.enindgang.writing.ManuscriptStatus;
import dk.enindgang.writing.ManuscriptView;
import dk.enindgang.writing.Manuscripts;
import dk.enindgang.writing.Reviews;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WritingReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String HERE = "/writing/review?faces-redirect=true&manuscript=" + WritingForTests.REF;

    private final List<String> acts = new ArrayList<>();

    private final MessageForTests message = new MessageForTests();

    private ManuscriptView view = WritingForTests.view(ManuscriptStatus.IN_REVIEW, "{}");

    @Test
    void eachFindingLeadsToItsPlace() { // R5
        view = WritingForTests.view(
                "{\"steps\": [{\"id\": \"11111111\", \"number\": \"1\", \"title\": \"Lyt\"}]}",
                WritingForTests.finding("/steps/11111111/next", "writing.finding.missing", ""),
                WritingForTests.finding("/title", "writing.finding.missing", ""));
        assertThat(opened().getFindings())
                .extracting(ReviewWords.Line::address)
                .containsExactly(
                        "step?manuscript=" + WritingForTests.REF + "&step=11111111#w-steps-11111111-next",
                        "edit?manuscript=" + WritingForTests.REF + "#w-title");
        assertThat(opened().getFindings()).extracting(ReviewWords.Line::step).containsExactly("1 Lyt", "");
    }

    @Test
    void whatIsApprovedIsWhatWasRead() { // R7
        WritingReview page = opened();
        assertThat(page.getEffectiveOn()).isEqualTo(TODAY);
        assertThat(page.approve()).isEqualTo(HERE);
        assertThat(acts).containsExactly("approve " + TODAY + " " + Instant.EPOCH, "takeIntoUse");
        assertThat(message.said()).containsExactly("writing.review.approved");
    }

    @Test
    void aDayThatWasEmptiedIsToday() {
        WritingReview page = opened();
        page.setEffectiveOn(null);
        page.approve();
        assertThat(acts).first().isEqualTo("approve " + TODAY + " " + Instant.EPOCH);
    }

    @Test
    void itGoesOnBackAndAway() { // R7
        WritingReview page = opened();
        page.setComment(null);
        assertThat(page.send()).isEqualTo(HERE);
        assertThat(page.sendBack()).isEqualTo(HERE);
        assertThat(page.drop()).isEqualTo("/writing/list?faces-redirect=true");
        assertThat(acts).containsExactly("send", "sendBack ", "drop");
    }

    @Test
    void whoCanDoWhatIsShown() { // R6, R7
        assertThat(opened().isReading()).isTrue();
        assertThat(opened().isReturnable()).isTrue();
        view = WritingForTests.view("{}");
        assertThat(opened().isReading()).isFalse();
        assertThat(opened().isWaiting()).isFalse();
        assertThat(opened().isReturnable()).isFalse();
    }

    private WritingReview opened() {
        var page = new WritingReview();
        page.manuscripts = new Manuscripts() {
            @Override
            public ManuscriptView get(UUID ref) {
                return view;
            }
        };
        page.reviews = reviews();
        page.beginnings = new Beginnings() {
            @Override
            public void drop(UUID ref) {
                acts.add("drop");
            }
        };
        page.said = new ReviewWords();
        page.said.clock = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
        page.said.sections = WritingForTests.sections(WritingForTests.typing(FakeRequest.get("/writing/review"), ""));
        page.said.differences = new DifferenceWords();
        page.message = message;
        page.setManuscript(WritingForTests.REF.toString());
        page.load();
        return page;
    }

    private Reviews reviews() {
        return new Reviews() {
            @Override
            public List<Difference> differences(UUID ref) {
                return List.of();
            }

            @Override
            public void send(UUID ref) {
                acts.add("send");
            }

            @Override
            public void sendBack(UUID ref, String comment) {
                acts.add("sendBack " + comment);
            }

            @Override
            public void approve(UUID ref, LocalDate from, Instant shown) {
                acts.add("approve " + from + " " + shown);
            }

            @Override
            public void takeIntoUse(UUID ref) {
                acts.add("takeIntoUse");
            }
        };
    }
}
