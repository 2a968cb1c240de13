package dk.enindgang.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Sector;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidePressDbTest {

    private final GuideFixture fixture = new GuideFixture();

    @Test
    void theSameContentTwiceIsOneEdition() { // R4
        assertThat(fixture.publish(GuideFixture.aGuide("same"))).hasValue(1);
        assertThat(fixture.publish(GuideFixture.aGuide("same"))).isEmpty();
        assertThat(fixture.sent).hasSize(1);
    }

    @Test
    void changedContentIsTheNextEditionAndSupersedesTheLast() { // R3
        fixture.publish(GuideFixture.aGuide("changed"));
        ActionGuide second = GuideFixture.aGuideWithoutSteps("changed", "second");
        second.add(GuideFixture.aStep("1"));
        assertThat(fixture.publish(second)).hasValue(2);

        assertThat(TestDatabase.sql("select edition, status from action_guide where slug = 'changed' order by 1"))
                .containsExactly(List.of("1", "SUPERSEDED"), List.of("2", "PUBLISHED"));
        assertThat(GuideFixture.<OptionalInt>read(guides -> guides.newestEdition("changed")))
                .hasValue(2);
        GuideView first = GuideFixture.read(guides -> guides.get("changed", 1));
        assertThat(first.outdated()).isTrue();
        assertThat(first.validTo()).isEqualTo(GuideFixture.TODAY);
    }

    @Test
    void thePublishingIsToldWithoutAnythingBesides() {
        fixture.publish(GuideFixture.aGuide("told"));
        assertThat(fixture.sent).singleElement().isInstanceOfSatisfying(GuidePublished.class, event -> {
            assertThat(event.type()).isEqualTo("dk.enindgang.handleguide.published");
            assertThat(event.guide()).isEqualTo("told");
            assertThat(event.edition()).isEqualTo(1);
            assertThat(event.validFrom()).isEqualTo(GuideFixture.TODAY);
            assertThat(event.sectors()).containsExactly(Sector.SCHOOL);
        });
    }

    @Test
    void twoNodesAtOnceMakeOneEdition() throws Exception { // R4
        var nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<OptionalInt> start = () -> fixture.publish(GuideFixture.aGuide("twice"));
            int made = 0;
            for (Future<OptionalInt> node : nodes.invokeAll(List.of(start, start, start, start))) {
                made += node.get().isPresent() ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        } finally {
            nodes.shutdownNow();
        }
        assertThat(TestDatabase.sql("select count(*) from action_guide where slug = 'twice'"))
                .containsExactly(List.of("1"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> GuideFixture.read(guides -> guides.get("findes-ikke")))
                .isInstanceOf(NotFound.class);
        assertThat(GuideFixture.<OptionalInt>read(guides -> guides.newestEdition("findes-ikke")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update action_guide set title = 'x' where slug = 'guarded'",
                "update action_guide set status = 'DRAFT', valid_from = null where slug = 'guarded'",
                "update action_guide set valid_from = valid_from - 1 where slug = 'guarded'",
                "delete from action_guide where slug = 'guarded'",
                "update guide_step set title = 'x' where guide_id = (select id from action_guide where slug = 'guarded')",
                "delete from guide_step where guide_id = (select id from action_guide where slug = 'guarded')",
                "insert into guide_step_template select id, 9, 'x', 'PLAN' from guide_step"
                        + " where guide_id = (select id from action_guide where slug = 'guarded')",
                "insert into guide_level select nextval('stored_seq'), 1, gen_random_uuid(), id, 0, 'x', 'x', 'x', 'x',"
                        + " 'x', true from action_guide where slug = 'guarded'",
                "insert into action_guide_role select id, 'LEADER' from action_guide where slug = 'guarded'",
                "delete from action_guide_sector where guide_id = (select id from action_guide where slug = 'guarded')"
            })
    void notEvenTheOwnerOfTheTablesChangesAPublishedEdition(String attempt) { // R2
        fixture.publish(GuideFixture.aGuide("guarded"));
        assertThatThrownBy(() -> TestDatabase.sql(attempt)).hasMessageContaining("published");
    }

    @Test
    void endingAnEditionIsTheOneChangeTheDatabaseLets() { // R3
        fixture.publish(GuideFixture.aGuide("ending"));
        TestDatabase.sqlAsApplication("update action_guide set status = 'WITHDRAWN', valid_to = '2026-12-01',"
                + " version = version + 1 where slug = 'ending'");
        assertThatThrownBy(() -> GuideFixture.read(guides -> guides.get("ending")))
                .isInstanceOf(NotFound.class);
        assertThat(GuideFixture.<GuideStatus>read(
                        guides -> guides.get("ending", 1).status()))
                .isEqualTo(GuideStatus.WITHDRAWN);
    }

    @Test
    void twoEditionsCannotHoldAtOnce() { // R3
        fixture.publish(GuideFixture.aGuide("alone"));
        assertThatThrownBy(() -> TestDatabase.sql("begin; insert into action_guide select (jsonb_populate_record(g,"
                        + " jsonb_build_object('id', nextval('stored_seq'), 'ref', gen_random_uuid(), 'edition', 2,"
                        + " 'status', 'DRAFT', 'valid_from', null))).* from action_guide g where slug = 'alone';"
                        + " update action_guide set status = 'PUBLISHED', valid_from = current_date"
                        + " where slug = 'alone' and edition = 2; commit"))
                .hasMessageContaining("action_guide_published");
    }
}
