package dk.enindgang.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the one command begins. It always ends the Java machine itself, with its own exit code. */
public final class Main {

    private static volatile boolean leaving;

    private Main() {}

    public static void main(String[] arguments) {
        Console console = Console.standard();
        Launcher launcher = new Launcher(console);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupted(launcher, console), "stop"));
        Refusal refusal = run(launcher);
        leaving = true;
        launcher.stop();
        console.refused(refusal);
        System.exit(1);
    }

    /** Comes back only when something could not be done. */
    private static Refusal run(Launcher launcher) {
        try {
            // The sign of life that mvnw gives while Maven builds ends with this file.
            Files.deleteIfExists(Path.of(System.getProperty("run.building", "run.building")));
            return launcher.run(Options.of(System.getProperties()));
        } catch (Refusal e) {
            return e;
        } catch (IOException e) {
            return Disk.isFull(e) ? new Refusal("disk.full") : new Refusal("launcher.failed", e);
        }
    }

    /** Ctrl-C is the ordinary way to stop: exit code 0. */
    private static void interrupted(Launcher launcher, Console console) {
        if (leaving) {
            return;
        }
        console.blank();
        launcher.stop();
        Runtime.getRuntime().halt(0);
    }
}
