package dk.enindgang.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The guide one leaves this one for, from whatever step one stands on, when the condition is met. */
@Embeddable
public class Escape implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "escape_guide")
    private String guide;

    @Column(name = "escape_condition")
    private String condition;

    protected Escape() {}

    public Escape(String guide, String condition) {
        this.guide = guide;
        this.condition = condition;
    }

    public String getGuide() {
        return guide;
    }

    public String getCondition() {
        return condition;
    }
}
