package dk.enindgang.guide;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A paragraph of the law (lovhenvisning), with the day somebody last compared it with the law. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Table(name = "legal_reference")
public class LegalReference extends Stored {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false)
    @JoinColumn(name = "guide_id")
    private ActionGuide guide;

    @ManyToOne
    @JoinColumn(name = "step_id")
    private @Nullable GuideStep step;

    private int position;

    private String law;

    private @Nullable String consolidation;

    private String paragraph;

    private String subject;

    private @Nullable String url;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    protected LegalReference() {}

    public LegalReference(String law, String paragraph, String subject, LocalDate checkedOn) {
        this.law = law;
        this.paragraph = paragraph;
        this.subject = subject;
        this.checkedOn = checkedOn;
    }

    /** The consolidated text it was compared with and where that can be read. */
    public void source(@Nullable String consolidatedText, @Nullable String address) {
        consolidation = consolidatedText;
        url = address;
    }

    public void belongTo(GuideStep itsStep) {
        step = itsStep;
    }

    void joins(ActionGuide whole, int place) {
        guide = whole;
        position = place;
    }

    public @Nullable GuideStep getStep() {
        return step;
    }

    public String getLaw() {
        return law;
    }

    public String getParagraph() {
        return paragraph;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }
}
