package dk.enindgang.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a question was set free, for who asked it and who had taken it.
 *
 * @param id by which it is said that it was shown
 * @param consultation the question; missing where the reader sees it no more
 * @param mine whether the reader asked it; otherwise she had taken it
 */
public record ReleaseRow(
        long id, @Nullable UUID consultation, String title, String by, Instant at, String reason, boolean mine)
        implements Serializable {}
