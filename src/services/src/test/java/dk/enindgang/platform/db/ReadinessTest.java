package dk.enindgang.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

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
}
