package dk.enindgang.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand on the command line. */
class OptionsTest {

    private final Properties given = new Properties();

    @TempDir
    Path folder;

    @BeforeEach
    void theBuildIsThere() throws IOException {
        for (String part : new String[] {"micro", "broker", "application", "serverConfig"}) {
            given.setProperty(
                    "run." + part, Files.createFile(folder.resolve(part)).toString());
        }
        given.setProperty("os.name", "Linux");
        given.setProperty("user.name", "anna");
        given.setProperty("user.home", "/home/anna");
    }

    @Test
    void withoutAWordItIsPort8080AndNothingIsReset() {
        Options options = Options.of(given);

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.reset()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, anna, /home/anna/.local/share/en-indgang",
        "Linux, root, /var/lib/en-indgang",
        "Mac OS X, anna, /home/anna/Library/Application Support/en-indgang",
        "Windows 11, anna, /home/anna/AppData/Local/en-indgang"
    })
    void dataLiesOutsideTheCloneWhereTheSystemKeepsSuchThings(String system, String user, String place) { // R1
        given.setProperty("os.name", system);
        given.setProperty("user.name", user);

        assertThat(Options.of(given).data()).isEqualTo(Path.of(place));
    }

    @Test
    void aRelativeFolderIsMeantFromHere() {
        given.setProperty("data", "../somewhere");

        assertThat(Options.of(given).data())
                .isEqualTo(Path.of("").toAbsolutePath().resolveSibling("somewhere"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "web", "80 80", "123456"})
    void whatIsNoPortIsRefusedInOneSentence(String port) { // R6
        given.setProperty("port", port);

        assertThatThrownBy(() -> Options.of(given))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("-Dport=" + port + " er ikke et portnummer; skriv et tal mellem 1 og 65535");
    }

    @ParameterizedTest
    @CsvSource({"'', true", "true, true", "ja, true", "false, false"})
    void resetNeedsNoValue(String value, boolean reset) {
        given.setProperty("reset", value);

        assertThat(Options.of(given).reset()).isEqualTo(reset);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "2027-03-19T15:00, 2027-03-19T15:00"})
    void itLivesOnTheDayThatIsAskedFor(String written, String now) {
        given.setProperty("now", written);

        assertThat(Options.of(given).now()).isEqualTo(now);
    }

    @ParameterizedTest
    @ValueSource(strings = {"påske", "2027-02-30T15:00", "2027-03-19", "19.03.2027"})
    void whatIsNoMomentIsRefusedInOneSentence(String written) { // R6
        given.setProperty("now", written);

        assertThatThrownBy(() -> Options.of(given))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("-Dnow=" + written + " er ikke en dag og et klokkeslæt");
    }

    @Test
    void aPartThatWasNotBuiltIsNamed() {
        given.setProperty("run.application", "/nowhere/en-indgang.war");

        assertThatThrownBy(() -> Options.of(given))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "run.application mangler (/nowhere/en-indgang.war); kør ./mvnw -Prun, som bygger det hele.");
    }
}
