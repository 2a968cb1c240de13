package dk.enindgang.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private final Readiness readiness = new Readiness();

    @Test
    void itStartsClosedAndOpensOnce() {
        assertThat(readiness.ready()).isFalse();
        readiness.open();
        assertThat(readiness.ready()).isTrue();
    }

    @Test
    void aRefusalStandsUntilTheNextStart() {
        readiness.refuse("Øvekonti findes i drift.");
        readiness.open();
        readiness.waiting("venter");
        assertThat(readiness.state()).isEqualTo(Readiness.State.REFUSED);
        assertThat(readiness.reason()).isEqualTo("Øvekonti findes i drift.");
    }

    @Test
    void whatIsSetUpWronglyIsRefusedWithEachFaultAndWhatIsRightIsNot() {
        var readiness = new Readiness();
        readiness.refuse("Mail er sat forkert op.", List.of());
        readiness.open();
        assertThat(readiness.ready()).isTrue();
        readiness.refuse("Mail er sat forkert op.", List.of("Den ene.", "Den anden."));
        assertThat(readiness.ready()).isFalse();
        assertThat(readiness.reason()).isEqualTo("Mail er sat forkert op. Den ene. Den anden.");
    }
}
