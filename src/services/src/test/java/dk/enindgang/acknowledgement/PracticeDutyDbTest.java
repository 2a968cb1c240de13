package dk.enindgang.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.account.PracticeAccountsForTests;
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

/** R7. In a municipality of its own, where no guide has been marked. */
class PracticeDutyDbTest {

    @Test
    void aPracticeMunicipalityBeginsWithOneMandatoryGuideOnceAndNoOtherDoes() { // R7
        List<List<String>> readers = TestDatabase.elsewhere("practice_duty", () -> {
            new GuideFixture().publish(GuideFixture.aGuide("overgang-til-ungdomsuddannelse"));
            UUID school = Colleagues.aUnit("Ellen-skolen");
            Colleagues.in(school, "Poul Engvang");
            Map<String, UUID> refs = Map.of(
                    "laerer", Colleagues.in(school, "Nanna Bakkedal").account(),
                    "sekretariat", Colleagues.in(school, "Svend Højmark").account());
            TestDatabase.sql("update employee set profession = case when name = 'Svend Højmark'"
                    + " then 'SECRETARIAT' else 'TEACHER' end");
            start(Map.of());
            assertThat(TestDatabase.sql("select 1 from guide_mandatory")).isEmpty();
            start(refs);
            start(refs);
            return TestDatabase.sql("select e.name, r.acknowledged_at is null from guide_reader r"
                    + " join employee e on e.id = r.employee_id order by e.name");
        });
        assertThat(readers).containsExactly(List.of("Nanna Bakkedal", "f"), List.of("Poul Engvang", "t"));
    }

    private static void start(Map<String, UUID> refs) {
        TestDatabase.inTransactionDo(em -> {
            var first = new PracticeDuty();
            first.em = em;
            first.system = TestDatabase.systemWork(em);
            first.accounts = PracticeAccountsForTests.of(em, refs);
            first.standings = Colleagues.standings(em);
            first.clock = Clock.system(Clocks.DENMARK);
            first.prepare(new SchemaReady());
        });
    }
}
