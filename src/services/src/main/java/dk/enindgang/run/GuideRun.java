package dk.enindgang.run;

import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Stored;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The use of a handleguide (handleguideforløb). A run and its answers are saved together. */
@Entity
@Table(name = "guide_run")
public class GuideRun extends Stored {

    static final int CLOSING_NOTE_LENGTH = 4000;

    private static final long serialVersionUID = 1L;

    @Column(name = "guide_slug")
    private String guide;

    @Column(name = "guide_edition")
    private int edition;

    @Column(name = "guide_title")
    private String title;

    private int steps;

    /** Kept beside the entries so that the list of runs need not count them. */
    @SuppressWarnings("UnusedVariable") // read by the list's query
    private int answered;

    @Column(name = "started_by")
    private UUID startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    /** The last time something happened here; also what makes each answer raise the version of the whole run. */
    @Column(name = "touched_at")
    private Instant touchedAt;

    @Enumerated(EnumType.STRING)
    private RunStatus status = RunStatus.OPEN;

    /** Made by the database from the status, for the index of the list. */
    @SuppressWarnings("UnusedVariable") // read by the list's query
    @Column(insertable = false, updatable = false)
    private boolean closed;

    /** Made by the database: whether there is a child, who never changes. */
    @SuppressWarnings("UnusedVariable") // read by RunAccess
    @Column(name = "about_child", insertable = false, updatable = false)
    private boolean aboutChild;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closing_note")
    private @Nullable String closingNote;

    @OneToMany(mappedBy = "run", cascade = CascadeType.PERSIST)
    private List<GuideRunEntry> entries = new ArrayList<>();

    protected GuideRun() {}

    GuideRun(RunGuide guide, UUID startedBy, Instant now) {
        this.guide = guide.slug();
        this.edition = guide.edition();
        this.title = guide.title();
        this.steps = guide.steps();
        this.startedBy = startedBy;
        this.startedAt = now;
        this.touchedAt = now;
    }

    /** R4, R5, R6. Also ends a pause.
     *
     * @param seenVersion the version of the answer that was on the screen, empty if there was none
     * @return false if somebody has answered meanwhile; nothing is changed then */
    boolean answer(UUID step, Answer answer, Optional<Long> seenVersion, UUID by, Instant now) {
        requireOpen();
        Optional<GuideRunEntry> earlier = find(step);
        if (!earlier.map(GuideRunEntry::getVersion).equals(seenVersion)) {
            return false;
        }
        earlier.ifPresentOrElse(
                entry -> entry.change(answer, by, now),
                () -> entries.add(new GuideRunEntry(this, step, answer, by, now)));
        answered = entries.size();
        status = RunStatus.OPEN;
        touchedAt = now;
        return true;
    }

    void pause(Instant now) {
        requireOpen();
        status = RunStatus.PAUSED;
        touchedAt = now;
    }

    /** R2, R6. */
    void close(String note, Instant now) {
        requireOpen();
        Answer.refuse("closingNote", note, CLOSING_NOTE_LENGTH);
        status = RunStatus.CLOSED;
        closingNote = note.strip();
        closedAt = now;
        touchedAt = now;
    }

    int count(Outcome outcome) {
        return (int)
                entries.stream().filter(entry -> entry.outcome() == outcome).count();
    }

    String guide() {
        return guide;
    }

    int edition() {
        return edition;
    }

    UUID startedBy() {
        return startedBy;
    }

    boolean closed() {
        return closed;
    }

    boolean aboutChild() {
        return aboutChild;
    }

    GuideRunView view(UUID reader, @Nullable RunChild child, OpenRun open) {
        Map<UUID, EntryView> byStep = entries.stream()
                .map(entry -> entry.view(reader))
                .collect(Collectors.toMap(EntryView::step, Function.identity()));
        return new GuideRunView(
                getRef(),
                guide,
                edition,
                title,
                steps,
                status,
                startedAt,
                touchedAt,
                closedAt,
                closingNote == null ? "" : closingNote,
                byStep,
                child,
                open.acts(),
                open.urgentUntil());
    }

    private Optional<GuideRunEntry> find(UUID step) {
        return entries.stream().filter(entry -> entry.step().equals(step)).findFirst();
    }

    /** R6. */
    void requireOpen() {
        if (status == RunStatus.CLOSED) {
            throw new RuleViolation("run.rule.closed");
        }
    }
}
