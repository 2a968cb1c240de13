package dk.enindgang.directory;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked when one needs somebody; about nobody by name.
 *
 * @param age in years, -1 before birth; null where it is not known
 * @param place an area or a unit that serves some; null where it is not known
 */
public record WhoQuestion(
        UUID situation, @Nullable Integer age, @Nullable UUID place, Instant at) implements Serializable {}
