package dk.enindgang.web.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.account.Profession;
import dk.enindgang.guide.ReaderRole;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadersTest {

    @Test
    void eachProfessionReadsInOneOfThreeCapacities() {
        assertThat(Readers.of(Optional.of(Profession.LEADER))).isEqualTo(ReaderRole.LEADER);
        assertThat(Readers.of(Optional.of(Profession.ADVISER))).isEqualTo(ReaderRole.AUTHORITY_ADVISER);
        assertThat(Readers.of(Optional.of(Profession.TEACHER))).isEqualTo(ReaderRole.EMPLOYEE);
        assertThat(Readers.of(Optional.empty())).isEqualTo(ReaderRole.EMPLOYEE);
    }
}
