package dk.enindgang.platform.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/** Keeps what the library says to itself, since its sentences may hold words of a paper (R5). */
final class Quiet implements XRLogger {

    @Override
    public void log(String where, Level level, String said) {
        // Kept.
    }

    @Override
    public void log(String where, Level level, String said, @Nullable Throwable thrown) {
        // Kept.
    }

    @Override
    public void setLevel(String logger, Level level) {
        // Nothing is said at any level.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic trouble) {
        return false;
    }
}
