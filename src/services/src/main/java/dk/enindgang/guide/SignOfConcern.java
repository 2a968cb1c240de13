package dk.enindgang.guide;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Something one may notice (bekymringstegn). Signs are read and sorted, never counted into a verdict. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Table(name = "sign_of_concern")
public class SignOfConcern extends Stored {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false)
    @JoinColumn(name = "guide_id")
    private ActionGuide guide;

    private int position;

    @Enumerated(EnumType.STRING)
    private SignAbout about;

    private String text;

    private boolean acute;

    protected SignOfConcern() {}

    public SignOfConcern(SignAbout about, String text, boolean acute) {
        this.about = about;
        this.text = text;
        this.acute = acute;
    }

    void joins(ActionGuide whole, int place) {
        guide = whole;
        position = place;
    }

    public SignAbout getAbout() {
        return about;
    }

    public String getText() {
        return text;
    }

    public boolean isAcute() {
        return acute;
    }
}
