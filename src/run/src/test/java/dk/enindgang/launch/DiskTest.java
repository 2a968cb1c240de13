package dk.enindgang.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R6: a full disk. */
class DiskTest {

    private static final long MORE_THAN_ANYBODY_HAS = 1L << 40;

    @TempDir
    Path folder;

    @Test
    void enoughRoomIsNotMentioned() {
        assertThatCode(() -> Disk.require(folder, 1)).doesNotThrowAnyException();
    }

    @Test
    void tooLittleRoomIsSaidWithWhatIsNeeded() {
        assertThatThrownBy(() -> Disk.require(folder, MORE_THAN_ANYBODY_HAS))
                .isInstanceOf(Refusal.class)
                .hasMessageMatching(
                        "Der er kun \\d+ MB ledig plads ved " + folder + ", og der skal bruges \\d+ MB; .*");
    }

    @Test
    void aLogThatEndsWithAFullDiskIsUnderstood() throws IOException {
        Path log = Files.writeString(
                folder.resolve("log"), "x".repeat(100_000) + "PANIC: could not write: No space left on device\n");

        assertThat(Disk.saysFull(log)).isTrue();
    }

    @Test
    void anOrdinaryLogOrNoneIsNot() throws IOException {
        Path log = Files.writeString(folder.resolve("log"), "database system is ready\n");

        assertThat(Disk.saysFull(log)).isFalse();
        assertThat(Disk.saysFull(folder.resolve("none"))).isFalse();
    }
}
