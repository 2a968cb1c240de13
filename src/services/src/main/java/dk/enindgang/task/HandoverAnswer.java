package dk.enindgang.task;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a colleague answered to whoever asked her to take a task.
 *
 * @param task missing where the reader cannot open it any more
 * @param title empty then
 * @param why empty where she said yes
 */
public record HandoverAnswer(
        @Nullable UUID task, String title, String to, HandoverStatus status, String why, Instant at)
        implements Serializable {

    public boolean isDeclined() {
        return status == HandoverStatus.DECLINED;
    }
}
