package dk.enindgang.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** A deadline (frist) as people read it, and who has set it. */
@Embeddable
public class Deadline implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "deadline")
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "deadline_source")
    private DeadlineSource source;

    protected Deadline() {}

    public Deadline(String text, DeadlineSource source) {
        this.text = text;
        this.source = source;
    }

    public String getText() {
        return text;
    }

    public DeadlineSource getSource() {
        return source;
    }
}
