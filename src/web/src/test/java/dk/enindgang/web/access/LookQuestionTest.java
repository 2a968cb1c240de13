package dk.enindgang.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LookQuestionTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final String SOMEBODY = "7b1c8f9e-0d7c-4a55-9a35-6c1b3b0f2a11";

    private final LookQuestion question = new LookQuestion();

    @Test
    void withoutDaysItIsTheLastFourWeeks() {
        question.setPerson(SOMEBODY);
        question.setUntil("not a day");
        question.begin(TODAY);
        assertThat(question.filter().from()).isEqualTo(TODAY.minusDays(27));
        assertThat(question.filter().until()).isEqualTo(TODAY);
        assertThat(question.address("export").toString())
                .isEqualTo("export?person=" + SOMEBODY + "&from=2027-02-02&until=2027-03-01");
    }

    @Test
    void aQuestionAboutNobodyIsRefusedAndOneBackwardsPutRight() {
        question.begin(TODAY);
        assertThat(question.isAsked()).isFalse();
        assertThatThrownBy(question::filter).isInstanceOf(RuleViolation.class);
        question.setEmployee("x");
        assertThatThrownBy(question::filter).isInstanceOf(NotFound.class);
        question.setEmployee(SOMEBODY);
        question.setFrom("2027-03-02");
        question.begin(TODAY);
        assertThat(question.filter().from()).isEqualTo(TODAY);
    }
}
