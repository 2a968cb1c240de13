package dk.enindgang.web.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.acknowledgement.Acknowledgements;
import dk.enindgang.acknowledgement.CoverageRow;
import dk.enindgang.platform.NotFound;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AcknowledgementCoverageTest {

    private static final UUID UNIT = UUID.randomUUID();

    private static final CoverageRow ROW = new CoverageRow(UNIT, "Skolen", "bekymring", "Bekymring", 30, 4);

    private final AcknowledgementCoverage page = page();

    @Test
    void withoutAUnitThereAreNumbersAlone() {
        page.setGuide("bekymring");
        page.setUnit("");
        page.load();
        assertThat(page.isNames()).isFalse();
        assertThat(page.getPaged().rows()).containsExactly(ROW);
        assertThat(page.getMissing().rows()).isEmpty();
        assertThat(page.address(ROW)).isEqualTo("coverage?guide=bekymring&unit=" + UNIT);
    }

    @Test
    void withAGuideAndAUnitThereAreNamesAPageAtATime() {
        page.setGuide("bekymring");
        page.setUnit(UNIT.toString());
        page.setPage(2);
        page.load();
        assertThat(page.getPaged().rows()).isEmpty();
        assertThat(page.getMissing().rows()).containsExactly("Kollega 25");
        assertThat(page.getMissing().more()).isFalse();
        assertThat(page.getAddress()).isEqualTo("coverage?guide=bekymring&unit=" + UNIT + "&");
    }

    @Test
    void aUnitThatIsNoneIsNotFound() {
        page.setGuide("bekymring");
        page.setUnit("x");
        assertThatThrownBy(page::load).isInstanceOf(NotFound.class);
        page.setGuide(null);
        page.load();
        assertThat(page.isNames()).isFalse();
    }

    private static AcknowledgementCoverage page() {
        var page = new AcknowledgementCoverage();
        page.acknowledgements = new Acknowledgements() {
            @Override
            public List<CoverageRow> listCoverage(String guide, int first, int max) {
                return List.of(ROW);
            }

            @Override
            public List<String> listMissing(UUID unit, String guide, int first, int max) {
                return IntStream.range(first, Math.min(26, first + max))
                        .mapToObj(i -> "Kollega " + i)
                        .toList();
            }
        };
        return page;
    }
}
