package dk.enindgang.directory.who;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who it is about, without a name.
 *
 * @param age null where it is not known
 * @param areas those of a school or an address; none where it is not known
 */
public record Asked(@Nullable Integer age, Set<UUID> areas) implements Serializable {}
