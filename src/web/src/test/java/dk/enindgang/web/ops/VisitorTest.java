package dk.enindgang.web.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitorTest {

    private static final Optional<String> TOKEN = Optional.of("a-long-secret");

    @Test
    void thisMachineSeesDetails() { // R2
        assertThat(visitor("127.0.0.1", false, null).maySeeDetails(Optional.empty()))
                .isTrue();
        assertThat(visitor("0:0:0:0:0:0:0:1", false, null).maySeeDetails(TOKEN)).isTrue();
    }

    @Test
    void aProxyOnThisMachineDoesNot() { // R2
        assertThat(visitor("127.0.0.1", true, null).maySeeDetails(Optional.empty()))
                .isFalse();
    }

    @Test
    void anotherMachineNeedsTheToken() { // R2
        assertThat(visitor("10.1.2.3", false, null).maySeeDetails(TOKEN)).isFalse();
        assertThat(visitor("10.1.2.3", false, "Bearer a-long-secreT").maySeeDetails(TOKEN))
                .isFalse();
        assertThat(visitor("10.1.2.3", false, "a-long-secret").maySeeDetails(TOKEN))
                .isFalse();
        assertThat(visitor("10.1.2.3", true, "Bearer a-long-secret").maySeeDetails(TOKEN))
                .isTrue();
    }

    @Test
    void anEmptyTokenOpensNothing() { // R2
        assertThat(visitor("10.1.2.3", false, "Bearer ").maySeeDetails(Optional.of("")))
                .isFalse();
        assertThat(visitor("10.1.2.3", false, "Bearer ").maySeeDetails(Optional.empty()))
                .isFalse();
    }

    private static Visitor visitor(
            String address, boolean forwarded, @org.jspecify.annotations.Nullable String header) {
        return new Visitor(address, forwarded, Optional.ofNullable(header));
    }
}
