package dk.enindgang.acknowledgement;

import dk.enindgang.account.Profession;
import dk.enindgang.organisation.Sector;
import dk.enindgang.platform.Stored;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a handleguide has to be read, by whom and from which day (obligatorisk handleguide). */
@Entity
@Table(name = "guide_mandatory")
public class MandatoryGuide extends Stored {

    private static final long serialVersionUID = 1L;

    @Column(name = "guide_slug", updatable = false)
    private String guide;

    /** The oldest edition that counts as read. */
    @Column(name = "guide_edition")
    private int edition;

    private LocalDate since;

    @Column(name = "marked_by")
    @SuppressWarnings("UnusedVariable") // read by the query that tells who was first
    private UUID markedBy;

    /** Also what makes each marking raise the version of the whole. */
    @Column(name = "marked_at")
    @SuppressWarnings("UnusedVariable")
    private Instant markedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "guide_mandatory_profession", joinColumns = @JoinColumn(name = "mandatory_id"))
    @Column(name = "profession")
    @Enumerated(EnumType.STRING)
    private Set<Profession> professions = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "guide_mandatory_sector", joinColumns = @JoinColumn(name = "mandatory_id"))
    @Column(name = "sector")
    @Enumerated(EnumType.STRING)
    private Set<Sector> sectors = new HashSet<>();

    protected MandatoryGuide() {}

    MandatoryGuide(String guide) {
        this.guide = guide;
    }

    /** R1, R2, R4.
     *
     * @param newest the edition that holds; those who have read an earlier one are asked again if the marking says so */
    void mark(Marking marking, int newest, UUID by, Instant now) {
        if (edition == 0 || endedAt != null || marking.again()) {
            edition = newest;
        }
        since = marking.since();
        professions.retainAll(marking.professions());
        professions.addAll(marking.professions());
        sectors.retainAll(marking.sectors());
        sectors.addAll(marking.sectors());
        markedBy = by;
        markedAt = now;
        endedAt = null;
    }

    /** R1. */
    void end(UUID by, Instant now) {
        endedAt = now;
        markedBy = by;
        markedAt = now;
    }

    boolean ended() {
        return endedAt != null;
    }

    int edition() {
        return edition;
    }

    MandatoryView view(String by) {
        return new MandatoryView(
                guide, getVersion(), edition, since, Set.copyOf(professions), Set.copyOf(sectors), ended(), by);
    }
}
