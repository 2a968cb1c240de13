package dk.enindgang.guide;

import dk.enindgang.platform.Stored;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step (trin): what one does, who does it and when. Without a level it holds on every level. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Table(name = "guide_step")
public class GuideStep extends Stored {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false)
    @JoinColumn(name = "guide_id")
    private ActionGuide guide;

    @ManyToOne
    @JoinColumn(name = "level_id")
    private @Nullable GuideLevel level;

    private int position;

    private String number;

    private String title;

    private String instruction;

    @Column(name = "instruction_html")
    private String instructionHtml;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Obligation obligation;

    private String who;

    @Enumerated(EnumType.STRING)
    private @Nullable ProfessionalRole role;

    @Embedded
    private @Nullable Deadline deadline;

    @Enumerated(EnumType.STRING)
    @Column(name = "parent_involvement")
    private @Nullable ParentInvolvement parentInvolvement;

    @Column(name = "child_before")
    private boolean childBefore;

    @Column(name = "child_during")
    private boolean childDuring;

    @Column(name = "child_after")
    private boolean childAfter;

    @Column(name = "requires_consent")
    private boolean requiresConsent;

    @ElementCollection
    @CollectionTable(name = "guide_step_deadline_rule", joinColumns = @JoinColumn(name = "step_id"))
    @OrderColumn(name = "position")
    private List<DeadlineRule> deadlineRules = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "guide_step_template", joinColumns = @JoinColumn(name = "step_id"))
    @OrderColumn(name = "position")
    private List<DocumentTemplate> templates = new ArrayList<>();

    @OneToMany(mappedBy = "step", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("reader")
    private List<StepRoleVariant> variants = new ArrayList<>();

    @OneToMany(mappedBy = "step", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<StepTransition> transitions = new ArrayList<>();

    protected GuideStep() {}

    /** The number is what people say: 0.1 on level 0, 4 in a guide without levels, U on every level. */
    public GuideStep(String number, String title, MarkedText instruction, StepKind kind, String who) {
        this.number = number;
        this.title = title;
        this.instruction = instruction.source();
        this.instructionHtml = instruction.html();
        this.kind = kind;
        this.who = who;
    }

    void joins(ActionGuide whole, int place) {
        guide = whole;
        position = place;
    }

    public void standOn(GuideLevel itsLevel) {
        requireDraft();
        level = itsLevel;
    }

    /** Left out where a step neither must, should nor may, such as news one must not bring. */
    public void oblige(Obligation duty) {
        requireDraft();
        obligation = duty;
    }

    /** Whose it is to do; left out where it is whoever follows the guide. */
    public void entrust(ProfessionalRole whose) {
        requireDraft();
        role = whose;
    }

    public void due(Deadline when, List<DeadlineRule> rules) {
        requireDraft();
        deadline = when;
        deadlineRules.addAll(rules);
    }

    public void involveParents(ParentInvolvement when) {
        requireDraft();
        parentInvolvement = when;
    }

    public void involveChild(boolean before, boolean during, boolean after) {
        requireDraft();
        childBefore = before;
        childDuring = during;
        childAfter = after;
    }

    public void requireConsent() {
        requireDraft();
        requiresConsent = true;
    }

    public void add(DocumentTemplate template) {
        requireDraft();
        templates.add(template);
    }

    public void add(StepRoleVariant variant) {
        requireDraft();
        variant.joins(this);
        variants.add(variant);
    }

    public void add(StepTransition transition) {
        requireDraft();
        transition.joins(this, transitions.size() + 1);
        transitions.add(transition);
    }

    /** R2. A step that has not joined a guide yet is nobody's. */
    private void requireDraft() {
        if (guide != null) {
            guide.requireDraft();
        }
    }

    public @Nullable GuideLevel getLevel() {
        return level;
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getInstruction() {
        return instruction;
    }

    public StepKind getKind() {
        return kind;
    }

    public @Nullable Obligation getObligation() {
        return obligation;
    }

    public String getWho() {
        return who;
    }

    public @Nullable ProfessionalRole getRole() {
        return role;
    }

    public @Nullable Deadline getDeadline() {
        return deadline;
    }

    public List<DeadlineRule> getDeadlineRules() {
        return List.copyOf(deadlineRules);
    }

    public List<StepRoleVariant> getVariants() {
        return List.copyOf(variants);
    }

    public List<StepTransition> getTransitions() {
        return List.copyOf(transitions);
    }
}
