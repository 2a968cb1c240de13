package dk.enindgang.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** R15. */
class SmallGroupsTest {

    @Test
    void largeGroupsAreTold() {
        assertThat(SmallGroups.hide(List.of(5, 12, 40))).containsExactly(5, 12, 40);
    }

    @Test
    void twoSmallGroupsHideEachOther() {
        assertThat(SmallGroups.hide(List.of(4, 12, 1))).containsExactly(null, 12, null);
    }

    @Test
    void aSingleSmallGroupTakesTheNextSmallestWithIt() {
        assertThat(SmallGroups.hide(List.of(40, 4, 12))).containsExactly(40, null, null);
        assertThat(SmallGroups.hide(List.of(40, 4))).containsExactly(null, null);
    }

    @Test
    void anEmptyGroupIsNobody() {
        assertThat(SmallGroups.hide(List.of(0, 12, 0))).containsExactly(0, 12, 0);
        assertThat(SmallGroups.hide(List.of(0, 4, 0))).containsExactly(0, null, 0);
        assertThat(SmallGroups.hide(List.of())).isEmpty();
    }
}
