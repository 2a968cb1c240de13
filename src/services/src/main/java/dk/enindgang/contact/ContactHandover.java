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
import org.jspecify.annotations.Nullable;

/** That a colleague is asked to be a family's contact person, what she answers and what was talked about (overdragelse). */
@Entity
@Table(name = "contact_handover")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class ContactHandover extends Stored {

    private static final long serialVersionUID = 1L;

    @Column(name = "family_id", updatable = false)
    private long family;

    @Column(name = "from_ref", updatable = false)
    private UUID from;

    @Column(name = "to_ref", updatable = false)
    private UUID to;

    @Column(name = "given_by", updatable = false)
    private UUID givenBy;

    @Column(name = "given_at", updatable = false)
    private Instant givenAt;

    @Column(updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    private ContactHandoverStatus status = ContactHandoverStatus.WAITING;

    private String answer = "";

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "talk_on")
    private @Nullable LocalDate talkOn;

    @Column(name = "talk_with")
    private String talkWith = "";

    private String known = "";

    private String wishes = "";

    @Column(name = "effective_at")
    private @Nullable Instant effectiveAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected ContactHandover() {}

    /** R4. */
    ContactHandover(long family, UUID from, UUID to, UUID givenBy, String reason, Instant now) {
        this.family = family;
        this.from = from;
        this.to = to;
        this.givenBy = givenBy;
        this.reason = ContactText.required("reason", reason, ContactText.REASON_LENGTH);
        this.givenAt = now;
    }

    void accept(Instant now) {
        require(status == ContactHandoverStatus.WAITING, "contact.rule.answered");
        status = ContactHandoverStatus.ACCEPTED;
        answeredAt = now;
    }

    /** R4: a no says why. */
    void decline(String why, Instant now) {
        require(status.isOpen(), "contact.rule.answered");
        answer = ContactText.required("answer", why, ContactText.REASON_LENGTH);
        status = ContactHandoverStatus.DECLINED;
        answeredAt = now;
        endedAt = now;
    }

    void withdraw(Instant now) {
        require(status.isOpen(), "contact.rule.answered");
        status = ContactHandoverStatus.WITHDRAWN;
        endedAt = now;
    }

    /** R4: can be corrected until it is effected. */
    void talk(Talk talk, LocalDate today) {
        require(status == ContactHandoverStatus.ACCEPTED, "contact.rule.notAccepted");
        var rules = new Rules();
        rules.require(() -> requireNotToCome(talk.on(), today));
        Optional<String> with = rules.ask(() -> ContactText.any("talkWith", talk.with(), ContactText.LINE_LENGTH));
        Optional<String> told = rules.ask(() -> ContactText.any("known", talk.known(), ContactText.LENGTH));
        Optional<String> wished = rules.ask(() -> ContactText.any("wishes", talk.wishes(), ContactText.LENGTH));
        rules.end();
        talkOn = talk.on();
        talkWith = with.orElseThrow();
        known = told.orElseThrow();
        wishes = wished.orElseThrow();
    }

    private static void requireNotToCome(@Nullable LocalDate on, LocalDate today) {
        if (on != null && on.isAfter(today)) {
            throw new RuleViolation("contact.rule.talkToCome").at("talkOn");
        }
    }

    /** R4. */
    void requireTalked() {
        require(status == ContactHandoverStatus.ACCEPTED, "contact.rule.notAccepted");
        if (!new Talk(talkOn, talkWith, known, wishes).isHeld()) {
            throw new RuleViolation("contact.rule.noTalk").at("talkOn");
        }
    }

    /** R4. */
    void effect(Instant from, Instant now) {
        requireTalked();
        status = ContactHandoverStatus.EFFECTED;
        effectiveAt = from;
        endedAt = now;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleViolation(rule);
        }
    }

    UUID from() {
        return from;
    }

    UUID to() {
        return to;
    }

    String reason() {
        return reason;
    }
}
