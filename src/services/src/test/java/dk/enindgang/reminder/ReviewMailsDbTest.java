package dk.enindgang.reminder;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.guide.ActionGuide;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.guide.MarkedText;
import dk.enindgang.guide.Upkeep;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R7. */
class ReviewMailsDbTest {

    /** A Monday, 7.00 in Denmark. */
    private static final Instant MONDAY = Instant.parse("2026-11-30T06:00:00Z");

    private final String slug = "review-" + UUID.randomUUID();
    private final String owner = "Tandplejen " + slug;
    private final UUID unit = Colleagues.aUnit(owner);
    private final Colleague editor = Colleagues.in(unit, "Mette Prøvesen");
    private final Colleague other = Colleagues.in(unit, "Jonas Prøvesen");
    private final Colleague leader = Colleagues.in(unit, "Svend Prøvesen");
    private final Colleague far = Colleagues.in(Colleagues.aUnit("Et andet sted"), "Bo Prøvesen");
    private Instant now = MONDAY;

    @BeforeEach
    void clean() {
        Colleagues.leads(leader, unit);
        sql("update account set roles = 'EDITOR' where ref in ('%s', '%s')".formatted(editor.account(), far.account()));
        sql("delete from reminder_mail; delete from reminder_review; delete from reminder_choice");
        sql("insert into reminder_review select slug, next_review, k, now() from action_guide,"
                + " (values ('REVIEW_SOON'), ('REVIEW_LATE')) v (k)"
                + " where status = 'PUBLISHED'");
    }

    @Test
    void aMonthBeforeAndWhenItIsLateTheOwnersAreToldOnce() { // R7
        aGuide(slug, owner, "2026-12-31");
        assertThat(remind()).as("31 days before").isZero();
        now = Instant.parse("2026-12-01T06:00:00Z");
        assertThat(remind()).isEqualTo(1);
        assertThat(remind()).isZero();
        assertThat(told("REVIEW_SOON")).containsExactlyInAnyOrder(editor.employee(), leader.employee());
        now = Instant.parse("2027-01-04T06:00:00Z");
        assertThat(remind()).isEqualTo(1);
        assertThat(remind()).isZero();
        assertThat(told("REVIEW_LATE")).containsExactlyInAnyOrder(editor.employee(), leader.employee());
    }

    @Test
    void nobodyIsToldAtNightOrOnASunday() { // R7
        aGuide(slug, owner, "2026-11-01");
        now = Instant.parse("2026-11-29T10:00:00Z");
        assertThat(remind()).isZero();
        now = Instant.parse("2026-11-30T04:00:00Z");
        assertThat(remind()).isZero();
    }

    @Test
    void whereNoUnitIsCalledSoAllEditorsAreTold() { // R7
        aGuide(slug, "Nogen andre", "2026-11-01");
        remind();
        assertThat(told("REVIEW_LATE"))
                .contains(editor.employee(), far.employee())
                .doesNotContain(other.employee(), leader.employee());
    }

    @Test
    void severalGuidesAreOneMailAndWhoWantsNoneGetsNone() { // R1, R7
        aGuide(slug, owner, "2026-11-01");
        aGuide(slug + "-b", owner, "2026-11-02");
        sql("insert into reminder_choice (id, version, ref, employee_ref, pace, language)"
                + " values (nextval('stored_seq'), 1, gen_random_uuid(), '%s', 'NONE', 'da')"
                        .formatted(leader.employee()));
        assertThat(remind()).isEqualTo(2);
        assertThat(sql("select employee_ref, late from reminder_mail where kind = 'REVIEW_LATE'"))
                .containsExactly(List.of(editor.employee().toString(), "2"));
    }

    private static void aGuide(String slug, String owner, String nextReview) {
        ActionGuide guide = GuideFixture.aGuide(slug);
        guide.introduce(
                new MarkedText("Indledning", "<p>Indledning</p>"),
                new Upkeep(owner, LocalDate.of(2025, 11, 1), LocalDate.parse(nextReview)));
        new GuideFixture().publish(guide);
    }

    private static List<UUID> told(String kind) {
        return sql("select employee_ref from reminder_mail where kind = '" + kind + "'").stream()
                .map(row -> UUID.fromString(row.get(0)))
                .toList();
    }

    private int remind() {
        return inTransaction(em -> MailsForTests.reviews(em, now).remind());
    }
}
