package dk.enindgang.web.consultation;

import static org.assertj.core.api.Assertions.assertThat;

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
    void whatNobodyMeansIsTheWaitingList() {
        page.setOf("noget");
        assertThat(page.getOf()).isEqualTo("waiting");
        page.setOf(null);
        assertThat(page.getOf()).isEqualTo("waiting");
    }
}
