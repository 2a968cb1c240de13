package dk.enindgang.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** Who keeps a handleguide right, when they last went through it and when they will again. */
@Embeddable
public class Upkeep implements Serializable {

    private static final long serialVersionUID = 1L;

    private String owner;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "next_review")
    private LocalDate nextReview;

    protected Upkeep() {}

    public Upkeep(String owner, LocalDate reviewedOn, LocalDate nextReview) {
        this.owner = owner;
        this.reviewedOn = reviewedOn;
        this.nextReview = nextReview;
    }

    public String getOwner() {
        return owner;
    }

    public LocalDate getReviewedOn() {
        return reviewedOn;
    }

    public LocalDate getNextReview() {
        return nextReview;
    }
}
