package dk.enindgang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a newcomer reads. */
class ConsoleTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    @Test
    void whatIsDoneStandsWithItsSecondsInAColumn() {
        console.begins("console.database.starts");
        console.done("console.database.ready");
        console.done("console.server.ready");

        assertThat(shown().lines().skip(1).map(line -> line.indexOf(" s"))).containsExactly(53, 53);
    }

    @Test
    void aRefusalStandsAloneBetweenEmptyLines() {
        console.refused(new Refusal("port.taken", 8080, 8081));

        assertThat(shown().lines())
                .containsExactly(
                        "",
                        "Port 8080 er optaget af et andet program; stop det, eller vælg en anden port,"
                                + " for eksempel -Dport=8081.",
                        "");
    }

    @Test
    void theLogInsStandOnALineEach() {
        console.line("console.accounts");

        assertThat(shown().lines().filter(line -> line.startsWith("    "))).hasSize(12);
    }

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
