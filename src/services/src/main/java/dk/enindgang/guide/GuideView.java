package dk.enindgang.guide;

import dk.enindgang.deadline.DeadlineCounts;
import dk.enindgang.deadline.DeadlineTrigger;
import dk.enindgang.deadline.DeadlineUnit;
import dk.enindgang.organisation.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A whole edition for reading. Texts named Html are safe to show as they are. */
public record GuideView(
        UUID ref,
        String slug,
        int edition,
        GuideStatus status,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer publishedEdition,
        String title,
        String summary,
        String purpose,
        String introductionHtml,
        String owner,
        LocalDate reviewedOn,
        LocalDate nextReview,
        int ageFrom,
        int ageTo,
        boolean acute,
        RunVisibility runVisibility,
        Set<ProfessionalRole> roles,
        Set<Sector> sectors,
        List<SituationView> situations,
        List<SignView> signs,
        List<LevelView> levels,
        List<StepView> steps,
        List<LegalView> legalReferences,
        @Nullable EscapeView escape,
        @Nullable Provenance provenance,
        @Nullable TrialView trial) {

    /** The same content with what may have changed around it since it was printed. */
    GuideView standing(
            GuideStatus statusNow,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer published,
            @Nullable EscapeView escapeNow) {
        return new GuideView(
                ref,
                slug,
                edition,
                statusNow,
                from,
                to,
                published,
                title,
                summary,
                purpose,
                introductionHtml,
                owner,
                reviewedOn,
                nextReview,
                ageFrom,
                ageTo,
                acute,
                runVisibility,
                roles,
                sectors,
                situations,
                signs,
                levels,
                steps,
                legalReferences,
                escapeNow,
                provenance,
                trial);
    }

    /** True when a newer edition holds, so that whoever began with this one can be told. */
    public boolean outdated() {
        return publishedEdition != null && publishedEdition > edition;
    }

    /** Steps that hold on every level; in a guide without levels all of them. */
    public List<StepView> stepsOnEveryLevel() {
        return steps.stream().filter(step -> step.level() == null).toList();
    }

    public List<SignView> signs(SignAbout about) {
        return signs.stream().filter(sign -> sign.about() == about).toList();
    }

    public Optional<StepView> step(UUID stepRef) {
        return steps.stream().filter(step -> step.ref().equals(stepRef)).findFirst();
    }

    /** The step a way leads to: the one it names, or the first of its level. Nothing where it leaves the guide. */
    public Optional<StepView> target(TransitionView way) {
        return steps.stream()
                .filter(step -> way.kind() == WayKind.LEVEL
                        ? Objects.equals(step.level(), way.toLevel())
                        : step.number().equals(way.toStep()))
                .findFirst();
    }

    /** A level with its own steps, in order. */
    public record LevelView(
            int number,
            String name,
            String aim,
            String entryCriteria,
            String exitCriteria,
            String responsible,
            boolean decisionMeeting,
            List<StepView> steps) {}

    /** A step. The number is what people say (0.1, 4, U), the ref is what a run keeps; without a role it is the follower's. */
    public record StepView(
            UUID ref,
            String number,
            @Nullable Integer level,
            String title,
            String instructionHtml,
            StepKind kind,
            @Nullable Obligation obligation,
            String who,
            @Nullable ProfessionalRole role,
            @Nullable DeadlineView deadline,
            @Nullable ParentInvolvement parentInvolvement,
            boolean childBefore,
            boolean childDuring,
            boolean childAfter,
            boolean requiresConsent,
            List<VariantView> variants,
            List<TransitionView> transitions,
            List<TemplateView> templates,
            List<LegalView> legalReferences) {

        /** What it says to this reader besides the instruction, or nothing. */
        public Optional<String> htmlFor(ReaderRole reader) {
            return variants.stream()
                    .filter(variant -> variant.reader() == reader)
                    .map(VariantView::instructionHtml)
                    .findFirst();
        }
    }

    /** A deadline in words; the rules are there when a machine can count it. */
    public record DeadlineView(String text, DeadlineSource source, List<RuleView> rules) {}

    /** See {@link DeadlineRule}. */
    public record RuleView(
            DeadlineTrigger trigger,
            DeadlineCounts counts,
            @Nullable Integer earliest,
            int amount,
            DeadlineUnit unit,
            boolean repeats) {}

    /** What a step says to one kind of reader. */
    public record VariantView(ReaderRole reader, String instructionHtml) {}

    /** A way on; exactly one of step, level, guide and end is given. */
    public record TransitionView(
            String condition,
            @Nullable String toStep,
            @Nullable Integer toLevel,
            @Nullable String toGuide,
            boolean closes,
            boolean escape) {

        public WayKind kind() {
            if (toStep != null) {
                return WayKind.STEP;
            }
            if (toLevel != null) {
                return WayKind.LEVEL;
            }
            return toGuide == null ? WayKind.END : WayKind.GUIDE;
        }

        /** The number of the step or level; empty for another guide and for the end. */
        public String place() {
            return toStep == null ? Objects.toString(toLevel, "") : toStep;
        }
    }

    /** A document one begins from. */
    public record TemplateView(String name, TemplateKind kind) {}

    /** A paragraph of the law and the day it was last compared with the law. */
    public record LegalView(
            String law,
            @Nullable String consolidation,
            String paragraph,
            String subject,
            @Nullable String url,
            LocalDate checkedOn,
            @Nullable String stepNumber) {}

    /** A sign of concern. */
    public record SignView(SignAbout about, String text, boolean acute) {}

    /** A situation in the reader's own words. */
    public record SituationView(String title, List<String> synonyms, boolean acute) {}

    /** R13. The trial action it belongs to. */
    public record TrialView(String text, @Nullable String url) {}

    /** The way out that every step shows. */
    public record EscapeView(String guide, @Nullable String title, String condition) {}
}
