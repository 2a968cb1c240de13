package dk.enindgang.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who keeps a handleguide right, when they last went through it and when they will again, and what they try out with it. */
@Embeddable
public class Upkeep implements Serializable {

    private static final long serialVersionUID = 1L;

    private String owner;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "next_review")
    private LocalDate nextReview;

    @Column(name = "trial_text")
    private @Nullable String trial;

    @Column(name = "trial_url")
    private @Nullable String trialUrl;

    protected Upkeep() {}

    public Upkeep(String owner, LocalDate reviewedOn, LocalDate nextReview) {
        this.owner = owner;
        this.reviewedOn = reviewedOn;
        this.nextReview = nextReview;
    }

    /** R13. The trial action (prøvehandling) the guide belongs to, and where one reads more about it. */
    public Upkeep tryingOut(String what, @Nullable String url) {
        trial = what;
        trialUrl = url;
        return this;
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
