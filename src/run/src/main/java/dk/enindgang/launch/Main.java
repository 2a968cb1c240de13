package dk.enindgang.launch;

import java.io.IOException;

/** Where the one command begins. It always ends the Java machine itself, with its own exit code. */
public final class Main {

    private static volatile boolean leaving;

    private Main() {}

    public static void main(String[] arguments) {
        Console console = Console.standard();
        Launcher launcher = new Launcher(console);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupted(launcher, console), "stop"));
        try {
            launcher.run(Options.of(System.getProperties()));
        } catch (Refusal e) {
            console.refused(e);
        } catch (IOException e) {
            console.refused(Disk.isFull(e) ? new Refusal("disk.full", "") : new Refusal("launcher.failed", e));
        }
        leaving = true;
        launcher.stop();
        System.exit(1);
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
