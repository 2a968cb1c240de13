package dk.enindgang.it.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.enindgang.it.Project;
import dk.enindgang.it.product.Child;
import dk.enindgang.it.product.Jars;
import dk.enindgang.it.product.Ports;
import dk.enindgang.it.product.Web;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The newcomer's one command, as a process of its own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunIT {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path data = Path.of("");

    private final int port = Ports.free();
    private final URI page = URI.create("http://127.0.0.1:" + port + "/account/login");

    @Test
    @Order(1)
    void itStartsAnswersAndStopsCleanly() throws IOException {
        Child launcher = start("first");
        awaitWelcome(launcher);

        assertThat(Web.status(page)).isEqualTo(200);
        assertThat(launcher.said())
                .contains("Åbn  http://127.0.0.1:" + port, "laerer", data.toString())
                .doesNotContain("Exception", "WARN", "\tat ");
        assertThat(launcher.said().lines().count()).isLessThan(45);
        assertThat(interrupt(launcher)).isZero();
        assertThat(launcher.said()).contains("Alt er stoppet. Data er gemt.");
        assertThat(Web.status(page)).isZero();
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    @Order(2)
    void dataIsKeptUntilItIsReset() throws IOException {
        Path mark = data.resolve("kept-by-the-test");
        Child again = start("again");
        awaitWelcome(again);
        assertThat(again.said()).contains("PostgreSQL 17 starter").doesNotContain("kun første gang");
        assertThat(interrupt(again)).isZero();

        Files.writeString(mark, "");
        Child reset = start("reset", "-Dreset");
        awaitWelcome(reset);
        assertThat(reset.said()).contains("der begyndes forfra", "kun første gang");
        assertThat(interrupt(reset)).isZero();
    }

    @Test
    @Order(3)
    void aTakenPortIsOnePlainSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(taken.isBound()).isTrue();
            Child launcher = start("taken");

            assertThat(launcher.exitCode(Duration.ofMinutes(1))).isNotZero();
            assertThat(launcher.said())
                    .contains("Port " + port + " er optaget", "-Dport=")
                    .doesNotContain("Exception");
        }
    }

    @Test
    @Order(4)
    void anUnusablePortOrFolderIsOnePlainSentence() {
        Child words = start("words", "-Dport=otte");
        assertThat(words.exitCode(Duration.ofMinutes(1))).isNotZero();
        assertThat(words.said()).contains("-Dport=otte er ikke et portnummer").doesNotContain("Exception");

        Child folder = start("folder", "-Ddata=" + Project.path("src"));
        assertThat(folder.exitCode(Duration.ofMinutes(1))).isNotZero();
        assertThat(folder.said()).contains("indeholder andet end data").doesNotContain("Exception");
    }

    private Child start(String name, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add("-Drun.micro=" + Jars.named("payara-micro"));
        command.add("-Drun.broker=" + Project.path("src/broker-rar/target/artemis.rar"));
        command.add("-Drun.application=" + Project.path("src/web/target/en-indgang.war"));
        command.add("-Drun.serverConfig=" + Project.path("server-config"));
        command.add("-Dport=" + port);
        command.add("-Ddata=" + data);
        command.addAll(List.of(options));
        command.add("dk.enindgang.launch.Main");
        return Child.start(command, Map.of(), Project.path("src/it/target/run/" + name + ".log"));
    }

    private static void awaitWelcome(Child launcher) {
        await("welcome of the launcher")
                .atMost(Duration.ofMinutes(4))
                .failFast("the launcher ended, see " + launcher.log(), () -> !launcher.isAlive())
                .until(() -> launcher.said().contains("Stop med Ctrl-C"));
    }

    /** Ctrl-C; where the caller of the tests has switched that off for all its children, the signal of a shutdown. */
    private static int interrupt(Child launcher) throws IOException {
        String signal = ignoresInterrupt(launcher.pid()) ? "-TERM" : "-INT";
        new ProcessBuilder("kill", signal, Long.toString(launcher.pid())).start();
        return launcher.exitCode(Duration.ofMinutes(2));
    }

    private static boolean ignoresInterrupt(long pid) throws IOException {
        Path status = Path.of("/proc/" + pid + "/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }

    /** Processes that still work in the folder. */
    private static List<String> leftBehind() {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(line -> line.contains(data.toString()))
                .toList();
    }
}
