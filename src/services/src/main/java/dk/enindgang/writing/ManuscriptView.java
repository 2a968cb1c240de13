package dk.enindgang.writing;

import dk.enindgang.guide.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A manuscript with what stands in it.
 *
 * @param basedOn the edition it was begun from, if there was one
 * @param comment what it was sent back with
 * @param mine whether the reader has written in it, and so cannot approve it
 * @param last the number of the latest change in it
 * @param waitsFor the guides it leads to that do not hold yet, where its day has come; empty where it waits for none
 * @param from where it was taken in from, if it was */
public record ManuscriptView(
        UUID ref,
        String slug,
        String title,
        ManuscriptStatus status,
        @Nullable Integer basedOn,
        String author,
        Instant changedAt,
        String comment,
        @Nullable String approvedBy,
        @Nullable LocalDate effectiveOn,
        @Nullable Integer edition,
        boolean mine,
        long last,
        ManuscriptTree tree,
        List<Finding> findings,
        String waitsFor,
        @Nullable Provenance from) {

    public boolean draft() {
        return status == ManuscriptStatus.DRAFT;
    }

    /** Whether something must be mended before it goes to review. */
    public boolean stopped() {
        return findings.stream().anyMatch(Finding::stops);
    }

    /** What is said about this place itself. */
    public List<Finding> findings(String pointer) {
        return findings.stream().filter(one -> one.pointer().equals(pointer)).toList();
    }

    /** How much is said about this place and everything in it. */
    public long count(String pointer) {
        return findings.stream()
                .filter(one -> one.pointer().equals(pointer) || one.pointer().startsWith(pointer + "/"))
                .count();
    }
}
