package dk.enindgang.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.EmergencySettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A sheet for which there is no room, in a Java machine that gets only so much of each file written (R5, R7). */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

    private static final String NAME = "noedark-arket.pdf";
    private static final String BEFORE = "Arket fra i går";
    private static final int KILOBYTES = 16;
    private static final int FULL = 7;

    @TempDir
    Path folder;

    @Test
    void theOldOneStaysWholeAndNothingHalfIsLeft() throws IOException, InterruptedException { // R5, R7
        Files.writeString(folder.resolve(NAME), BEFORE);
        assertThat(write(KILOBYTES / 4)).as("there is room enough").isZero();
        Files.writeString(folder.resolve(NAME), BEFORE);

        assertThat(write(KILOBYTES * 4)).isEqualTo(FULL);
        assertThat(folder.resolve(NAME)).hasContent(BEFORE);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly(NAME);
        }
    }

    private int write(int kilobytes) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process writer = new ProcessBuilder(List.of(
                        "sh",
                        "-c",
                        // In halves of a kilobyte; what Java itself keeps in files is not to be in the way.
                        "ulimit -f " + 2 * KILOBYTES + "; exec \"$@\"",
                        "sh",
                        java,
                        "-XX:-UsePerfData",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString(),
                        Integer.toString(kilobytes)))
                .redirectErrorStream(true)
                .start();
        String said = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(writer.waitFor(1, TimeUnit.MINUTES)).as(said).isTrue();
        return writer.exitValue();
    }

    /** Writes a sheet of so many kilobytes into a folder. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) {
            var folder = new SheetFolder();
            folder.settings = new EmergencySettings() {
                @Override
                public String folderAsWritten() {
                    return arguments[0];
                }
            };
            try {
                folder.requireWritable();
                folder.write(NAME, new byte[1024 * Integer.parseInt(arguments[1])]);
            } catch (IOException e) {
                System.exit(FULL);
            }
        }
    }
}
