package dk.enindgang.contact;

import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Rules;
import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** That a family was met or spoken with, and what is worth remembering of it (kontaktnotat). Never rewritten. */
@Entity
@Table(name = "contact_note")
@SuppressWarnings("UnusedVariable") // read by queries alone
public class ContactNote extends Stored {

    private static final long serialVersionUID = 1L;

    @Column(name = "family_id", updatable = false)
    private long family;

    @Column(name = "on_day", updatable = false)
    private LocalDate onDay;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ContactKind kind;

    @Column(updatable = false)
    private String words;

    @Column(name = "written_by", updatable = false)
    private UUID writtenBy;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    protected ContactNote() {}

    /** R7.
     *
     * @throws RuleViolation if the day is to come, or the words are none */
    ContactNote(long family, NewNote note, UUID writtenBy, Instant now, LocalDate today) {
        var rules = new Rules();
        rules.require(() -> requireNotToCome(note.onDay(), today));
        Optional<String> text = rules.ask(() -> ContactText.required("words", note.words(), ContactText.LENGTH));
        rules.end();
        this.family = family;
        this.onDay = note.onDay();
        this.kind = note.kind();
        this.words = text.orElseThrow();
        this.writtenBy = writtenBy;
        this.writtenAt = now;
    }

    private static void requireNotToCome(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new RuleViolation("contact.rule.noteToCome").at("onDay");
        }
    }
}
