package dk.enindgang.organisation;

import static dk.enindgang.organisation.OrganisationFixture.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R4, R14. */
class TenureTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final Tenure two = tenure(days("2026-01-01", "2027-03-31"), days("2027-04-01", "2027-12-31"));

    @Test
    void daysThatFollowEachOtherAreCoveredTogether() {
        assertThat(two.covers(days("2026-01-01", "2027-12-31"))).isTrue();
        assertThat(two.covers(days("2025-12-31", "2027-12-31"))).isFalse();
        assertThat(two.covers(Period.from(TODAY))).isFalse();
        assertThat(tenure(days("2026-01-01", "2026-06-30"), days("2026-07-02", "2026-12-31"))
                        .covers(days("2026-02-01", "2026-12-01")))
                .as("one day is missing")
                .isFalse();
    }

    @Test
    void aDayIsLostWhereverTheGapIs() {
        assertThat(two.losesIn(tenure(days("2026-01-01", "2027-12-30")), TODAY)).isTrue();
        assertThat(two.losesIn(tenure(days("2026-01-01", "2027-03-31"), days("2027-04-02", "2027-12-31")), TODAY))
                .isTrue();
        assertThat(two.losesIn(tenure(days("2027-03-02", "2027-12-31")), TODAY)).isTrue();
        assertThat(two.losesIn(tenure(days("2027-03-01", "2027-12-31")), TODAY)).isFalse();
        assertThat(two.losesIn(tenure(Period.from(LocalDate.of(2026, 1, 1))), TODAY))
                .isFalse();
        assertThat(two.losesIn(tenure(), TODAY)).isTrue();
        assertThat(tenure().losesIn(tenure(), TODAY)).isFalse();
        assertThat(two.losesIn(tenure(days("2026-01-01", "2027-06-30")), days("2026-01-01", "2027-06-30")))
                .isFalse();
        assertThat(two.losesIn(tenure(days("2026-01-01", "2027-06-30")), days("2026-01-01", "2027-07-01")))
                .isTrue();
    }

    private static Tenure tenure(Period... periods) {
        return new Tenure(List.of(periods));
    }
}
