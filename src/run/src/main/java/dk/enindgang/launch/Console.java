package dk.enindgang.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The few lines a newcomer sees: what is starting, how far, how long. */
final class Console {

    private static final int COLUMN = 52;

    private final PrintStream out;
    private final long start = System.nanoTime();
    private long step = start;

    Console(PrintStream out) {
        this.out = out;
    }

    /** UTF-8 also where no language is set, as on a fresh server; only Windows' window has letters of its own. */
    static Console standard() {
        String window = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8"));
        Charset charset = Machine.isWindows() ? Charset.forName(window) : StandardCharsets.UTF_8;
        return new Console(new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset));
    }

    void line(String key, Object... arguments) {
        out.println(Texts.of(key, arguments));
    }

    void blank() {
        out.println();
    }

    /** Something begins that takes seconds. */
    void begins(String key, Object... arguments) {
        step = System.nanoTime();
        line(key, arguments);
    }

    /** It is still going on. */
    void waiting() {
        line("console.waiting", seconds(step));
    }

    /** What began is done; the seconds it took stand in a column of their own. */
    void done(String key, Object... arguments) {
        String text = Texts.of(key, arguments);
        out.println(
                text + " ".repeat(Math.max(2, COLUMN - text.length())) + Texts.of("console.seconds", seconds(step)));
    }

    /** A sentence that ends the run. */
    void refused(Refusal refusal) {
        blank();
        out.println(refusal.getMessage());
        blank();
    }

    String total() {
        return Texts.of("console.seconds", seconds(start));
    }

    private static long seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toSeconds();
    }
}
