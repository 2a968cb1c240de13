package dk.enindgang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedTest {

    @Test
    void aPageShowsItsRowsAndKnowsOfTheNext() {
        assertThat(read(1, 5)).isEqualTo(new Paged<>(List.of(0, 1), 1, true));
        assertThat(read(2, 5)).isEqualTo(new Paged<>(List.of(2, 3), 2, true));
        assertThat(read(3, 5)).isEqualTo(new Paged<>(List.of(4), 3, false));
        assertThat(read(2, 4)).isEqualTo(new Paged<>(List.of(2, 3), 2, false));
        assertThat(read(1, 0)).isEqualTo(Paged.none());
    }

    @Test
    void aNumberNobodyMeansIsTheNearestOne() {
        assertThat(read(0, 5).page()).isEqualTo(1);
        assertThat(read(Integer.MIN_VALUE, 5).rows()).containsExactly(0, 1);
        assertThat(read(Integer.MAX_VALUE, 20_001).page()).isEqualTo(10_000);
        assertThat(read(9999, 5)).isEqualTo(read(1, 5));
        assertThat(read(2, 0)).isEqualTo(Paged.none());
    }

    private static Paged<Integer> read(int page, int all) {
        return Paged.read(
                page,
                2,
                (first, max) -> IntStream.range(first, Math.min(all, first + max))
                        .boxed()
                        .toList());
    }
}
