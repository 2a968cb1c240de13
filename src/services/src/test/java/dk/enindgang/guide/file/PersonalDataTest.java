package dk.enindgang.guide.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Født 010190-1234.",
                "0101901234",
                "010190 1234",
                "Ring 22 33 44 55",
                "Ring 22334455.",
                "+45 22 33 44 55",
                "tlf. 0045 22334455",
                "skriv til a.b@eksempel.dk"
            })
    void whatPointsToSomebodyIsFound(String line) { // R3
        assertThat(faultsOf(line)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring 112.",
                "LBK nr. 282 af 17/03/2025",
                "https://www.retsinformation.dk/eli/lta/2025/282",
                "reviewedOn: 2026-11-22",
                "mellem 2026-11-22 og 2027-11-22",
                "§§ 125-126, stk. 3",
                "1, 3 og 6 måneder; 10 % i 4 kvartaler"
            })
    void lawsDatesAndEmergencyNumbersAreNot(String line) {
        assertThat(faultsOf(line)).isEmpty();
    }

    private static List<GuideFault> faultsOf(String line) {
        var faults = new Faults("x.md");
        PersonalData.check(List.of(line), faults);
        return faults.list();
    }
}
