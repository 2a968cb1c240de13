package dk.enindgang.guide.file;

import java.io.Serializable;
import java.util.Comparator;

/** What is wrong in a guide file, where, and what to do about it. Lines count from 1. */
public record GuideFault(String file, int line, String reason) implements Comparable<GuideFault>, Serializable {

    private static final Comparator<GuideFault> BY_PLACE = Comparator.comparing(GuideFault::file)
            .thenComparing(GuideFault::line)
            .thenComparing(GuideFault::reason);

    @Override
    public int compareTo(GuideFault other) {
        return BY_PLACE.compare(this, other);
    }

    /** As editors and people find the place: {@code file:line reason}. */
    @Override
    public String toString() {
        return file + ":" + line + " " + reason;
    }
}
