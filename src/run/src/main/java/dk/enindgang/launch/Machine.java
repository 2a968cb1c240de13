package dk.enindgang.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The machine at hand: its system, its processor, its processes. */
final class Machine {

    private static final String SYSTEM = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);

    private Machine() {}

    static boolean isWindows() {
        return SYSTEM.startsWith("windows");
    }

    static boolean isMac() {
        return SYSTEM.startsWith("mac");
    }

    static boolean isRoot() {
        return !isWindows() && "root".equals(System.getProperty("user.name"));
    }

    /** As the database binaries are named. */
    static String platform() {
        String system = isWindows() ? "windows" : isMac() ? "darwin" : "linux";
        String processor = System.getProperty("os.arch", "").contains("aarch64") ? "arm_64" : "x86_64";
        return system + "-" + processor;
    }

    /** A living process whose command line mentions the word: a number that was given to somebody else is not found. */
    static Optional<ProcessHandle> process(long id, String word) {
        return ProcessHandle.of(id)
                .filter(ProcessHandle::isAlive)
                .filter(process -> commandLine(process).contains(word));
    }

    private static String commandLine(ProcessHandle process) {
        Path linux = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return Files.exists(linux)
                    ? Files.readString(linux)
                    : process.info().commandLine().orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
