package dk.enindgang.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R1, R2, R3. */
class DataFolderTest {

    @TempDir
    Path place;

    private Path path;

    @BeforeEach
    void aNewPlace() {
        path = place.resolve("a/b");
    }

    @Test
    void aNewFolderIsMadeAndMarked() { // R2
        DataFolder.open(path).close();

        assertThat(path.resolve(".en-indgang")).isRegularFile();
    }

    @Test
    void aFolderWithSomethingElseIsLeftAlone() throws IOException { // R2
        Files.createDirectories(path);
        Files.writeString(path.resolve("thesis.txt"), "mine");

        assertThatThrownBy(() -> DataFolder.open(path))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("indeholder andet end data fra Én Indgang");
        assertThat(path).isDirectoryNotContaining("glob:**/.en-indgang");
    }

    @Test
    void resetDeletesWhatIsOursAndNothingElse() throws IOException { // R2
        try (DataFolder folder = DataFolder.open(path)) {
            Files.createDirectories(path.resolve("database/base"));
            Files.writeString(path.resolve("database/base/1"), "rows");
            Files.writeString(path.resolve("passwords.properties"), "postgres=x");
            Files.writeString(path.resolve("thesis.txt"), "mine");

            folder.reset();
        }

        assertThat(path.resolve("database")).doesNotExist();
        assertThat(path.resolve("passwords.properties")).doesNotExist();
        assertThat(path.resolve("thesis.txt")).hasContent("mine");
        assertThat(path.resolve(".en-indgang")).exists();
    }

    @Test
    void resetDoesNotFollowALinkOutOfTheFolder() throws IOException { // R2
        Path outside = Files.createDirectory(place.resolve("outside"));
        Files.writeString(outside.resolve("thesis.txt"), "mine");
        try (DataFolder folder = DataFolder.open(path)) {
            Files.createSymbolicLink(path.resolve("broker"), outside);

            folder.reset();
        }

        assertThat(path.resolve("broker")).doesNotExist();
        assertThat(outside.resolve("thesis.txt")).hasContent("mine");
    }

    @Test
    void aSecondRunOnTheSameFolderIsToldWhereTheFirstIs() throws IOException { // R3
        try (DataFolder folder = DataFolder.open(path)) {
            folder.rememberAddress("http://127.0.0.1:8099");

            assertThatThrownBy(() -> DataFolder.open(path))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("kører allerede")
                    .hasMessageContaining("http://127.0.0.1:8099");
        }
    }

    @Test
    void whenTheFirstHasEndedTheFolderIsFree() { // R3
        DataFolder.open(path).close();

        DataFolder again = DataFolder.open(path);

        assertThat(again.path()).isEqualTo(path);
        again.close();
    }

    @Test
    void aNumberThatBelongsToAnotherProgramByNowIsNotOurServer() throws IOException { // R3
        try (DataFolder folder = DataFolder.open(path)) {
            folder.rememberServer(ProcessHandle.current().pid());

            assertThat(folder.leftOverServer()).isEmpty();
        }
    }

    @Test
    void aServerLeftBehindIsKnownByTheFolderInItsCommandLine() throws IOException { // R3
        try (DataFolder folder = DataFolder.open(path)) {
            Process left = new ProcessBuilder("tail", "-f", "/dev/null", folder.temporary() + "/x").start();
            folder.rememberServer(left.pid());
            try {
                assertThat(folder.leftOverServer()).contains(left.toHandle());
            } finally {
                left.destroyForcibly();
            }
        }
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException { // R6
        Files.writeString(place.resolve("a"), "a file");

        assertThatThrownBy(() -> DataFolder.open(path))
                .isInstanceOf(Refusal.class)
                .hasMessage("Mappen " + path + " kan ikke bruges; vælg en anden med -Ddata=MAPPE.");
    }
}
