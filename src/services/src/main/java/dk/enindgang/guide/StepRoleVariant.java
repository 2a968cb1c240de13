package dk.enindgang.guide;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What a step says to one kind of reader besides what it says to everybody (rollevariant). */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Table(name = "step_role_variant")
public class StepRoleVariant extends Stored {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false)
    @JoinColumn(name = "step_id")
    private GuideStep step;

    @Enumerated(EnumType.STRING)
    private ReaderRole reader;

    private String instruction;

    @Column(name = "instruction_html")
    private String instructionHtml;

    protected StepRoleVariant() {}

    public StepRoleVariant(ReaderRole reader, MarkedText instruction) {
        this.reader = reader;
        this.instruction = instruction.source();
        this.instructionHtml = instruction.html();
    }

    void joins(GuideStep whole) {
        step = whole;
    }

    public ReaderRole getReader() {
        return reader;
    }

    public String getInstruction() {
        return instruction;
    }
}
