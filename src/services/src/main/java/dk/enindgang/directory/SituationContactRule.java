package dk.enindgang.directory;

import dk.enindgang.directory.who.RuleTime;
import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Which contact point is tried in a situation, in which place and when (kontaktregel). */
@Entity
@Table(name = "situation_contact_rule")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class SituationContactRule extends Stored {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "situation_id")
    private ContactSituation situation;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "point_id")
    private ContactPoint point;

    @Column(name = "holds")
    @Enumerated(EnumType.STRING)
    private RuleTime time;

    private String note;

    private boolean authority;

    protected SituationContactRule() {}

    SituationContactRule(ContactSituation situation, int position, ContactPoint point, RuleDetails details) {
        this.situation = situation;
        this.position = position;
        this.point = point;
        this.time = details.time();
        this.note = details.note().strip();
        this.authority = details.authority();
        if (note.length() > ContactPoint.LONGEST || CprPattern.in(note)) {
            throw new RuleViolation("directory.rule.long").at("note");
        }
    }

    boolean says(ContactPoint other, RuleTime when) {
        return point.getRef().equals(other.getRef()) && time == when;
    }

    void stand(int place) {
        position = place;
    }
}
