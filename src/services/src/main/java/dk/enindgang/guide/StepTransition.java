package dk.enindgang.guide;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A way on from a step: to another step, a level, another guide, or the end. Levels are walked both ways. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Table(name = "step_transition")
public class StepTransition extends Stored {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false)
    @JoinColumn(name = "step_id")
    private GuideStep step;

    private int position;

    private String condition;

    @Column(name = "to_step")
    private @Nullable String toStep;

    @Column(name = "to_level")
    private @Nullable Integer toLevel;

    @Column(name = "to_guide")
    private @Nullable String toGuide;

    private boolean closes;

    private boolean escape;

    protected StepTransition() {}

    private StepTransition(String condition) {
        this.condition = condition;
    }

    public static StepTransition toStep(String condition, String number) {
        var transition = new StepTransition(condition);
        transition.toStep = number;
        return transition;
    }

    public static StepTransition toLevel(String condition, int number) {
        var transition = new StepTransition(condition);
        transition.toLevel = number;
        return transition;
    }

    /** An escape leaves this guide at once and for good; otherwise the other guide follows when this one is done. */
    public static StepTransition toGuide(String condition, String slug, boolean escape) {
        var transition = new StepTransition(condition);
        transition.toGuide = slug;
        transition.escape = escape;
        return transition;
    }

    public static StepTransition toTheEnd(String condition) {
        var transition = new StepTransition(condition);
        transition.closes = true;
        return transition;
    }

    void joins(GuideStep whole, int place) {
        step = whole;
        position = place;
    }

    public String getCondition() {
        return condition;
    }

    public @Nullable String getToStep() {
        return toStep;
    }

    public @Nullable Integer getToLevel() {
        return toLevel;
    }

    public @Nullable String getToGuide() {
        return toGuide;
    }

    public boolean isCloses() {
        return closes;
    }

    public boolean isEscape() {
        return escape;
    }
}
