package dk.enindgang.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.account.PracticeAccountsForTests;
import dk.enindgang.guide.ActionGuide;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.db.SchemaReady;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R6. In a municipality of its own, where nobody has told anything. */
class PracticeFeedbackDbTest {

    private final GuideFixture fixture = new GuideFixture();

    @Test
    void aPracticeMunicipalityBeginsWithALittleFeedbackOnceAndNoOtherDoes() { // R4, R6
        List<List<String>> told = TestDatabase.elsewhere("practice_feedback", () -> {
            ActionGuide guide = GuideFixture.aGuideWithoutSteps("bekymrende-skolefravaer", "first");
            guide.add(GuideFixture.aStep("1"));
            guide.add(GuideFixture.aStep("2"));
            fixture.publish(guide);
            UUID school = Colleagues.aUnit("Ellen-skolen");
            Map<String, UUID> refs = Map.of(
                    "laerer", Colleagues.in(school, "Nanna Bakkedal").account(),
                    "paedagog", Colleagues.in(school, "Poul Engvang").account(),
                    "sekretariat", Colleagues.in(school, "Svend Højmark").account());
            TestDatabase.sql("update account set practice = true");
            start(Map.of());
            assertThat(TestDatabase.sql("select 1 from guide_feedback")).isEmpty();
            start(refs);
            start(refs);
            return TestDatabase.sql("select state, step_number, unit_ref is null, read_at is null, answered_by is null"
                    + " from guide_feedback order by step_number");
        });
        assertThat(told).containsExactly(List.of("OPEN", "1", "f", "t", "t"), List.of("ANSWERED", "2", "f", "f", "f"));
        assertThat(fixture.sent.stream().filter(GuideFeedbackGiven.class::isInstance))
                .hasSize(2);
    }

    private void start(Map<String, UUID> refs) {
        TestDatabase.inTransactionDo(em -> {
            var first = new PracticeFeedback();
            first.em = em;
            first.system = TestDatabase.systemWork(em);
            first.accounts = PracticeAccountsForTests.of(em, refs);
            first.standings = Colleagues.standings(em);
            first.events = fixture.events();
            first.clock = Clock.system(Clocks.DENMARK);
            first.prepare(new SchemaReady());
        });
    }
}
