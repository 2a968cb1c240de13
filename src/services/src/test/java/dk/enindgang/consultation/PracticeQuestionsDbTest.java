package dk.enindgang.consultation;

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

/** R10. In a municipality of its own, where nobody has asked anything. */
class PracticeQuestionsDbTest {

    private final GuideFixture fixture = new GuideFixture();

    @Test
    void aPracticeMunicipalityBeginsWithAFewQuestionsOnceAndNoOtherDoes() { // R6, R10
        List<List<String>> asked = TestDatabase.elsewhere("practice_questions", () -> {
            for (String slug : List.of("bekymrende-skolefravaer", "overgangssamtale-hjem-dagtilbud")) {
                ActionGuide guide = GuideFixture.aGuideWithoutSteps(slug, "first");
                guide.add(GuideFixture.aStep("1"));
                guide.add(GuideFixture.aStep("2"));
                fixture.publish(guide);
            }
            UUID school = Colleagues.aUnit("Ellen-skolen");
            UUID advisers = Colleagues.aUnit("Rådgivningen");
            Map<String, UUID> refs = Map.of(
                    "laerer", Colleagues.in(school, "Nanna Bakkedal").account(),
                    "sundhedsplejerske", Colleagues.in(school, "Poul Engvang").account(),
                    "ppr", Colleagues.in(advisers, "Svend Højmark").account(),
                    "raadgiver", Colleagues.in(advisers, "Runa Kilde").account());
            TestDatabase.sql("update account set practice = true");
            start(Map.of());
            assertThat(TestDatabase.sql("select 1 from consultation_request")).isEmpty();
            start(refs);
            start(refs);
            return TestDatabase.sql("select state, step_number, named, seen_at is null, taken_by is null"
                    + " from consultation_request order by step_number");
        });
        assertThat(asked)
                .containsExactly(List.of("ANSWERED", "1", "f", "f", "f"), List.of("WAITING", "2", "f", "t", "t"));
        assertThat(fixture.sent.stream().filter(ConsultationAsked.class::isInstance))
                .hasSize(2);
    }

    private void start(Map<String, UUID> refs) {
        TestDatabase.inTransactionDo(em -> {
            var first = new PracticeQuestions();
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
