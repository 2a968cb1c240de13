package dk.enindgang.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.organisation.Sector;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

    private final Typed typed =
            new Typed(Map.of("name", "Ny", "sector", "", "kind", "SCHOOL", "ends", "2026-", "begins", "2027-01-01"));

    @Test
    void whatWasTypedStandsInsteadOfWhatIsSaved() {
        assertThat(typed.needed("name", "Gammel")).isEqualTo("Ny");
        assertThat(typed.text("phone", "12")).isEqualTo("12");
        assertThat(typed.day("begins", DAY)).isEqualTo("2027-01-01");
        assertThat(typed.choice(Sector.class, "kind", null)).isEqualTo(Sector.SCHOOL);
    }

    @Test
    void aDayThatWasEmptiedIsNone() {
        assertThat(new Typed(Map.of("ends", "")).day("ends", DAY)).isNull();
        assertThat(new Typed(Map.of()).day("ends", DAY)).isEqualTo(DAY);
    }

    @Test
    void whatIsOlderThanWhatIsSavedIsTold() { // R9
        assertThat(new Typed(Map.of("name", "Ny", "seen", "3")).isOlderThan(4)).isTrue();
        assertThat(new Typed(Map.of("name", "Ny", "seen", "3")).isOlderThan(3)).isFalse();
        assertThat(new Typed(Map.of("name", "Ny")).isOlderThan(3))
                .as("nobody knows what was seen")
                .isTrue();
        assertThat(new Typed(Map.of()).isOlderThan(3)).isFalse();
    }

    @Test
    void aDayThatWasOnlyProposedIsProposedAnew() { // R2
        LocalDate today = DAY.plusDays(7);
        assertThat(new Typed(Map.of("from", "2026-08-01", "proposed", "2026-08-01")).proposed("from", today))
                .isEqualTo(today);
        assertThat(new Typed(Map.of("from", "2026-07-01", "proposed", "2026-08-01")).proposed("from", today))
                .isEqualTo("2026-07-01");
        assertThat(new Typed(Map.of()).proposed("from", today)).isEqualTo(today);
    }

    @Test
    void whatCannotBeReadStaysAsItWas() {
        assertThat(typed.day("ends", DAY)).isEqualTo(DAY);
        assertThat(typed.choice(Sector.class, "name", Sector.FAMILY)).isEqualTo(Sector.FAMILY);
        assertThat(typed.choice(Sector.class, "sector", Sector.FAMILY))
                .as("taken away")
                .isNull();
    }
}
