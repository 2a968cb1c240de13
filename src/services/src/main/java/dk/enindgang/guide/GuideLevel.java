package dk.enindgang.guide;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A level (niveau) of a handleguide, 0 to 3. It says how many work together, never how a child is. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Table(name = "guide_level")
public class GuideLevel extends Stored {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false)
    @JoinColumn(name = "guide_id")
    private ActionGuide guide;

    private int number;

    private String name;

    private String aim;

    @Column(name = "entry_criteria")
    private String entryCriteria;

    @Column(name = "exit_criteria")
    private String exitCriteria;

    private String responsible;

    @Column(name = "decision_meeting")
    private boolean decisionMeeting;

    protected GuideLevel() {}

    public GuideLevel(int number, String name, String aim, String responsible) {
        this.number = number;
        this.name = name;
        this.aim = aim;
        this.responsible = responsible;
    }

    /** When one comes here, when one leaves, and whether a meeting decides it. */
    public void bound(String entry, String exit, boolean byMeeting) {
        entryCriteria = entry;
        exitCriteria = exit;
        decisionMeeting = byMeeting;
    }

    void joins(ActionGuide whole) {
        guide = whole;
    }

    public int getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    public String getAim() {
        return aim;
    }

    public String getEntryCriteria() {
        return entryCriteria;
    }

    public String getExitCriteria() {
        return exitCriteria;
    }

    public String getResponsible() {
        return responsible;
    }

    public boolean isDecisionMeeting() {
        return decisionMeeting;
    }
}
