package dk.enindgang.web.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.consultation.ConsultationRow;
import dk.enindgang.consultation.ConsultationState;
import dk.enindgang.organisation.Absence;
import dk.enindgang.web.frame.FrameForTests;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsultationListTest {

    private final ConsultationList page = new ConsultationList();

    @Test
    void theAddressChoosesTheList() {
        page.setOf("mine");
        assertThat(page.getOf()).isEqualTo("mine");
        assertThat(page.getAddress()).isEqualTo("list?of=mine&");
        assertThat(page.getNone()).isEqualTo("consultation.list.none.mine");
        assertThat(page.getWays()).filteredOn(ConsultationList.Way::here).hasSize(1);
    }

    @Test
    void whoHasTakenItIsNamedAndWhenSheIsAway() {
        page.words = FrameForTests.words();
        assertThat(page.taker(taken("", null))).isEmpty();
        assertThat(page.taker(taken("Poul", null))).isEqualTo("Poul har taget det");
        assertThat(page.taker(taken("Poul", new Absence(false, LocalDate.of(2026, 12, 3)))))
                .isEqualTo("Poul har taget det, og er fri til og med 3. december 2026");
        assertThat(page.taker(taken("Poul", new Absence(false, null))))
                .isEqualTo("Poul har taget det, og er fri indtil videre");
        assertThat(page.taker(taken("Poul", new Absence(true, null))))
                .isEqualTo("Poul har taget det, og arbejder her ikke mere");
    }

    private static ConsultationRow taken(String by, @Nullable Absence absence) {
        return new ConsultationRow(
                UUID.randomUUID(),
                1,
                "guide",
                "Guide",
                1,
                "1",
                false,
                null,
                "Rådgivningen",
                null,
                "Hvem gør hvad?",
                LocalDate.of(2026, 12, 7),
                "Nanna",
                Instant.EPOCH,
                ConsultationState.TAKEN,
                by,
                "",
                "",
                Instant.EPOCH,
                false,
                false,
                false,
                false,
                true,
                absence,
                "");
    }

    @Test
    void whatNobodyMeansIsTheWaitingList() {
        page.setOf("noget");
        assertThat(page.getOf()).isEqualTo("waiting");
        page.setOf(null);
        assertThat(page.getOf()).isEqualTo("waiting");
    }
}
