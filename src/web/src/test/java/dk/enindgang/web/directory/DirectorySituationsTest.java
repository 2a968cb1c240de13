package dk.enindgang.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.directory.SituationRow;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R16. */
class DirectorySituationsTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    @Test
    void whoeverChangedTheFirstThatStandsElsewhereIsNamed() {
        assertThat(DirectorySituations.movedBy(
                        List.of(FIRST, SECOND), List.of(row(SECOND, "Mette Prøvesen"), row(FIRST, "Bo Prøvesen"))))
                .isEqualTo("Mette Prøvesen");
        assertThat(DirectorySituations.movedBy(
                        List.of(FIRST), List.of(row(FIRST, "Bo Prøvesen"), row(SECOND, "Mette Prøvesen"))))
                .isEqualTo("Mette Prøvesen");
    }

    @Test
    void whereOneIsGoneNobodyIsNamed() {
        assertThat(DirectorySituations.movedBy(List.of(FIRST, SECOND), List.of(row(SECOND, "Bo Prøvesen"))))
                .isNull();
    }

    private static SituationRow row(UUID ref, String changedBy) {
        return new SituationRow(ref, "Tvivl", null, 0, changedBy);
    }
}
