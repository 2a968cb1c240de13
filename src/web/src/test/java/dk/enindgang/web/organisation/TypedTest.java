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
    void whatCannotBeReadStaysAsItWas() {
        assertThat(typed.day("ends", DAY)).isEqualTo(DAY);
        assertThat(typed.choice(Sector.class, "name", Sector.FAMILY)).isEqualTo(Sector.FAMILY);
        assertThat(typed.choice(Sector.class, "sector", Sector.FAMILY))
                .as("taken away")
                .isNull();
    }
}
