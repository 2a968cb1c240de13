package dk.enindgang.it.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.it.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The deploy script on a server that already has everything. */
class DeployOnServerIT {

    private static final String TIMEOUT =
            "configs.config.server-config.network-config.protocols.protocol.http-listener-2.http.timeout-seconds";

    private final Server server = (Server) Packaging.SERVER.product();

    @TempDir
    Path folder;

    @Test
    void theSecondTimeNothingIsChanged() {
        assertThat(server.deploy())
                .contains("Intet er ændret.", "Én Indgang svarer, at den er klar")
                .doesNotContain(" -> ", "Lægger");
    }

    @Test
    void lookOnlyShowsWhatWouldChangeAndChangesNothing() {
        server.administer("set", TIMEOUT + "=31");

        assertThatThrownBy(() -> server.deploy("--look-only"))
                .hasMessageContaining("ended with 4:")
                .hasMessageContaining("timeout-seconds: 31 -> 30")
                .hasMessageContaining("Intet er ændret (--look-only).");
        assertThat(server.administer("get", TIMEOUT)).contains("=31");
        assertThat(server.deploy()).contains("timeout-seconds: 31 -> 30", "Færdig.");
        assertThat(server.administer("get", TIMEOUT)).contains("=30");
    }

    @Test
    void theNumbersOfThePoolsComeFromTheEnvironmentOfTheScript() {
        server.with("ENINDGANG_DB_POOL_MAX", "39");
        try {
            assertThatThrownBy(() -> server.deploy("--look-only")).hasMessageContaining("max-pool-size: 40 -> 39");
        } finally {
            server.with("ENINDGANG_DB_POOL_MAX", "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"artemis", "en-indgang"})
    void whatSomebodyElseHasPutOnIsLeftAlone(String name) {
        String mark = "applications.application." + name + ".property.sha256";
        String ours = line(server.administer("get", mark), mark);
        server.administer("set", mark + "=");
        try {
            assertThatThrownBy(server::deploy)
                    .hasMessageContaining("ended with 2:")
                    .hasMessageContaining("navnet " + name + ", som ikke er lagt på herfra");
            assertThat(server.administer("list-applications")).contains("artemis", "en-indgang");
        } finally {
            server.administer("set", ours);
        }
    }

    @Test
    void aNewAdapterIsNotPutOnWhereARestartIsForbidden() throws IOException {
        Path adapter = folder.resolve("artemis.rar");
        Files.copy(Project.path("src/broker-rar/target/artemis.rar"), adapter);
        Files.write(adapter, new byte[] {0}, StandardOpenOption.APPEND);

        assertThatThrownBy(() -> server.deploy("--rar", adapter.toString(), "--no-restart"))
                .hasMessageContaining("ended with 3:")
                .hasMessageContaining("artemis.rar er ændret");
        assertThat(server.deploy()).contains("Intet er ændret.");
    }

    @Test
    void aMissingDriverIsSaidBeforeAnythingIsDone() throws IOException {
        Path without = seenThrough("/^postgresql-.*jar$/d");

        assertThatThrownBy(() -> server.deploy("--asadmin", without.toString(), "--driver", ""))
                .hasMessageContaining("ended with 2:")
                .hasMessageContaining("Serveren mangler PostgreSQL-driveren.");
    }

    @Test
    void itIsNotSaidToBeDoneWhenTheApplicationDoesNotAnswer() throws IOException {
        Path elsewhere = seenThrough("s/^\\(.*http-listener-1.port\\)=.*/\\1=1/");

        assertThatThrownBy(() -> server.deploy("--asadmin", elsewhere.toString(), "--patience", "2"))
                .hasMessageContaining("ended with 1:")
                .hasMessageContaining("er ikke klar")
                .hasMessageNotContaining("Intet er ændret.");
    }

    /** The administration program, whose answers are changed by a line of sed. */
    private Path seenThrough(String sed) throws IOException {
        Path program = Files.writeString(
                folder.resolve("asadmin"), "#!/bin/sh\n" + Server.asadmin() + " \"$@\" | sed '" + sed + "'\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }

    private static String line(String said, String start) {
        return said.lines()
                .filter(line -> line.startsWith(start + "="))
                .findFirst()
                .orElseThrow();
    }
}
