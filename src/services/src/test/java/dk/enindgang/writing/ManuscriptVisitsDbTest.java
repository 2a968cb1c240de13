package dk.enindgang.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.writing.Around.CoWriter;
import dk.enindgang.writing.Around.Told;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManuscriptVisitsDbTest {

    private final WritingFixture fixture = new WritingFixture();

    private final UUID ref = fixture.begin(fixture.writer, door -> door.begin("Visit " + WritingFixture.word()));

    @Test
    void whoIsAloneSeesNobody() { // R13
        assertThat(fixture.around(fixture.writer, ref, "", 0).writers()).isEmpty();
        assertThat(fixture.around(fixture.writer, ref, "", 0).writers()).isEmpty();
    }

    @Test
    void whoOnlyReadsIsSeenWithTheStepThatIsOpen() { // R13
        String step = fixture.aStep(ref, "", "Lyt");
        fixture.around(fixture.colleague, ref, ManuscriptTree.last(step), 0);
        assertThat(fixture.around(fixture.writer, ref, "", 0).writers())
                .containsExactly(new CoWriter("Prøve Person", "1", "", null));
        assertThat(fixture.around(fixture.colleague, ref, "", 0).writers())
                .as("whoever wrote is shown where that was")
                .extracting(CoWriter::step, CoWriter::pointer, CoWriter::at)
                .containsExactly(tuple("1", step + "/instruction", fixture.clock.instant()));
    }

    @Test
    void whatAColleagueHasChangedSinceIsToldOnceForEachPlace() { // R13
        fixture.set(fixture.colleague, ref, "/summary", "", "Før.");
        long seen = fixture.write(fixture.writer, door -> door.get(ref)).last();
        fixture.set(fixture.colleague, ref, "/purpose", "", "Et.");
        fixture.set(fixture.colleague, ref, "/purpose", "Et.", "To.");
        fixture.set(fixture.colleague, ref, "/owner", "", "Hendes.");
        fixture.set(fixture.writer, ref, "/owner", "Hendes.", "Min.");
        Around around = fixture.around(fixture.writer, ref, "", seen);
        assertThat(around.changes()).containsExactly(new Told("/purpose", "Prøve Person", "To."));
        assertThat(fixture.around(fixture.writer, ref, "", around.last()).changes())
                .isEmpty();
        assertThat(around.last())
                .isEqualTo(fixture.write(fixture.writer, door -> door.get(ref)).last());
    }

    @Test
    void ofVeryManyChangesItIsToldHowManyMoreThereAre() { // R13
        TestDatabase.sql("""
                insert into guide_manuscript_change (manuscript_id, account_ref, at, pointer, old_value, new_value)
                select id, '%s', changed_at, '/signs/CHILD/' || n, '', 'Nyt' from guide_manuscript
                cross join generate_series(1, 103) n where ref = '%s'""".formatted(fixture.colleague.ref(), ref));
        Around around = fixture.around(fixture.writer, ref, "", 0);
        assertThat(around.changes()).hasSize(100);
        assertThat(around.more()).isEqualTo(3);
        assertThat(fixture.around(fixture.writer, ref, "", around.last()).more())
                .isZero();
    }

    @Test
    void whoHasGoneIsNoLongerShownAndThenForgotten() { // R13
        fixture.around(fixture.colleague, ref, "", 0);
        assertThat(fixture.around(fixture.writer, ref, "", 0).writers()).hasSize(1);
        fixture.clock.forward(ManuscriptVisits.THERE.plusSeconds(1));
        assertThat(fixture.around(fixture.writer, ref, "", 0).writers()).isEmpty();
        fixture.clock.forward(Duration.ofHours(2));
        fixture.around(fixture.writer, ref, "", 0);
        assertThat(visits()).isEqualTo(1);
    }

    @Test
    void whoHasWrittenNothingForAWhileReads() { // R13
        fixture.set(fixture.colleague, ref, "/purpose", "", "Mit.");
        fixture.clock.forward(ManuscriptVisits.WRITING.plusSeconds(1));
        fixture.around(fixture.colleague, ref, "", 0);
        assertThat(fixture.around(fixture.writer, ref, "", 0).writers())
                .containsExactly(new CoWriter("Prøve Person", "", "", null));
    }

    @Test
    void nobodyIsInAManuscriptThatIsReadByOthers() { // R7, R13
        UUID whole = fixture.aWholeGuide("Visited " + WritingFixture.word());
        fixture.review(fixture.writer, door -> {
            door.send(whole);
            return "";
        });
        fixture.around(fixture.colleague, whole, "", 0);
        assertThat(fixture.around(fixture.writer, whole, "", 0).writers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "3f2a91c", "3F2A91C0", "' or 1=1", "../../etc"})
    void aStepThatCanBeNoneIsNotFound(String step) {
        assertThatThrownBy(() -> fixture.around(fixture.writer, ref, step, 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void aManuscriptThatIsNoneIsNotFound() {
        assertThatThrownBy(() -> fixture.around(fixture.writer, UUID.randomUUID(), "", 0))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void toLookAroundIsOneStatement() {
        fixture.around(fixture.colleague, ref, "", 0);
        assertThat(TestDatabase.statementsOf(() -> fixture.around(fixture.writer, ref, "", 0)))
                .isEqualTo(1);
    }

    private int visits() {
        return Integer.parseInt(TestDatabase.sql("select count(*) from guide_manuscript_visit v"
                        + " join guide_manuscript m on m.id = v.manuscript_id where m.ref = '" + ref + "'")
                .get(0)
                .get(0));
    }
}
