package dk.enindgang.guide;

import dk.enindgang.organisation.Sector;
import dk.enindgang.platform.RuleViolation;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One edition (udgave) of a handleguide, with its levels and its steps in the order they are done. Saved together. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Table(name = "action_guide")
public class ActionGuide extends Stored {

    private static final long serialVersionUID = 1L;

    private String slug;
    private int edition;

    @Enumerated(EnumType.STRING)
    private GuideStatus status = GuideStatus.DRAFT;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Embedded
    private GuideOrigin origin;

    private String title;
    private String summary;
    private String purpose;
    private String introduction;

    @Column(name = "introduction_html")
    private String introductionHtml;

    @Embedded
    private Upkeep upkeep;

    @Column(name = "age_from")
    private int ageFrom;

    @Column(name = "age_to")
    private int ageTo;

    private boolean acute;

    @Enumerated(EnumType.STRING)
    @Column(name = "run_visibility")
    private RunVisibility runVisibility = RunVisibility.TEAM;

    @Embedded
    private @Nullable Escape escape;

    @ElementCollection
    @CollectionTable(name = "action_guide_role", joinColumns = @JoinColumn(name = "guide_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<ProfessionalRole> roles = EnumSet.noneOf(ProfessionalRole.class);

    @ElementCollection
    @CollectionTable(name = "action_guide_sector", joinColumns = @JoinColumn(name = "guide_id"))
    @Column(name = "sector")
    @Enumerated(EnumType.STRING)
    private Set<Sector> sectors = EnumSet.noneOf(Sector.class);

    @OneToMany(mappedBy = "guide", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<GuideLevel> levels = new ArrayList<>();

    @OneToMany(mappedBy = "guide", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<GuideStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "guide", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<LegalReference> legalReferences = new ArrayList<>();

    @OneToMany(mappedBy = "guide", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<SignOfConcern> signs = new ArrayList<>();

    @OneToMany(mappedBy = "guide", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Situation> situations = new ArrayList<>();

    protected ActionGuide() {}

    /** Begins as a draft; the edition number is given when it is published. */
    public ActionGuide(String slug, String title, String summary, String purpose, String contentHash) {
        this.slug = slug;
        this.title = title;
        this.summary = summary;
        this.purpose = purpose;
        origin = new GuideOrigin(contentHash);
    }

    public void introduce(MarkedText text, Upkeep care) {
        requireDraft();
        introduction = text.source();
        introductionHtml = text.html();
        upkeep = care;
    }

    /** For whom and about children of what age; -1 is before birth. */
    public void address(Set<ProfessionalRole> readers, Set<Sector> places, int fromAge, int toAge) {
        requireDraft();
        roles = new TreeSet<>(readers);
        sectors = new TreeSet<>(places);
        ageFrom = fromAge;
        ageTo = toAge;
    }

    public void restrict(boolean isAcute, RunVisibility visibility) {
        requireDraft();
        acute = isAcute;
        runVisibility = visibility;
    }

    /** R5. */
    public void escapeTo(Escape way) {
        requireDraft();
        escape = way;
    }

    public GuideLevel add(GuideLevel level) {
        requireDraft();
        level.joins(this);
        levels.add(level);
        return level;
    }

    public GuideStep add(GuideStep step) {
        requireDraft();
        step.joins(this, steps.size() + 1);
        steps.add(step);
        return step;
    }

    public void add(LegalReference reference) {
        requireDraft();
        reference.joins(this, legalReferences.size() + 1);
        legalReferences.add(reference);
    }

    public void add(SignOfConcern sign) {
        requireDraft();
        sign.joins(this, signs.size() + 1);
        signs.add(sign);
    }

    public void add(Situation situation) {
        requireDraft();
        situation.joins(this, situations.size() + 1);
        situations.add(situation);
    }

    /** The number it will be published under; a draft takes the one after the newest. */
    public void number(int nextEdition) {
        requireDraft();
        edition = nextEdition;
    }

    /** R1, R2. From now on nothing in it changes. */
    public void publish(LocalDate today) {
        requireDraft();
        if (steps.isEmpty()) {
            throw new RuleViolation("guide.rule.noSteps", title);
        }
        status = GuideStatus.PUBLISHED;
        validFrom = today;
    }

    /** R3. A newer edition takes its place. */
    public void supersede(LocalDate today) {
        end(GuideStatus.SUPERSEDED, today);
    }

    /** R3. It is taken back and nothing takes its place. */
    public void withdraw(LocalDate today) {
        end(GuideStatus.WITHDRAWN, today);
    }

    private void end(GuideStatus ended, LocalDate today) {
        if (status != GuideStatus.PUBLISHED) {
            throw new RuleViolation("guide.rule.notPublished", title);
        }
        status = ended;
        validTo = today;
    }

    void requireDraft() {
        if (status != GuideStatus.DRAFT) {
            throw new RuleViolation("guide.rule.published", title, edition);
        }
    }

    public String getSlug() {
        return slug;
    }

    public int getEdition() {
        return edition;
    }

    public GuideStatus getStatus() {
        return status;
    }

    public String getContentHash() {
        return origin.contentHash();
    }

    public void comeFrom(String text, boolean writtenHere) {
        requireDraft();
        origin.keep(text, writtenHere);
    }

    public GuideOrigin origin() {
        return origin;
    }

    public List<GuideStep> getSteps() {
        return List.copyOf(steps);
    }

    public Set<Sector> getSectors() {
        return Set.copyOf(sectors);
    }
}
