package dk.enindgang.web.guide;

import dk.enindgang.directory.ContactPointRow;
import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.GuideView.DeadlineView;
import dk.enindgang.guide.GuideView.EscapeView;
import dk.enindgang.guide.GuideView.LegalView;
import dk.enindgang.guide.GuideView.LevelView;
import dk.enindgang.guide.GuideView.StepView;
import dk.enindgang.guide.GuideView.TransitionView;
import dk.enindgang.guide.GuideView.TrialView;
import dk.enindgang.guide.Obligation;
import dk.enindgang.guide.ParentInvolvement;
import dk.enindgang.guide.Provenance;
import dk.enindgang.guide.ReaderRole;
import dk.enindgang.guide.SignAbout;
import dk.enindgang.platform.pdf.Paper;
import dk.enindgang.web.frame.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A handleguide on paper: all of it, or the card for the wall (domain A3, 5). */
final class GuidePaper {

    private static final List<Integer> STEPS = List.of(8, 42, 27, 23);
    private static final List<Integer> CONTACTS = List.of(48, 20, 32);

    private final Locale locale;
    private final GuideView guide;
    private final ReaderRole reader;
    private final List<ContactPointRow> contacts;
    private final DateTimeFormatter day;

    GuidePaper(Locale locale, GuideView guide, ReaderRole reader, List<ContactPointRow> contacts) {
        this.locale = locale;
        this.guide = guide;
        this.reader = reader;
        this.contacts = contacts;
        day = DateTimeFormatter.ofPattern("d. MMMM yyyy", locale);
    }

    /** All of it, for one kind of reader. */
    byte[] whole(LocalDate printed) {
        var paper = new Paper(locale, guide.title()).lead(guide.summary());
        top(paper);
        paper.fact(say("guide.read.reader"), word(reader)).marked(guide.introductionHtml());
        signs(paper);
        for (LevelView level : guide.levels()) {
            level(paper, level);
        }
        List<StepView> always = guide.stepsOnEveryLevel();
        if (!always.isEmpty()) {
            paper.heading(say(guide.levels().isEmpty() ? "guide.read.steps" : "guide.read.always"));
            always.forEach(step -> step(paper, step));
        }
        contacts(paper);
        law(paper);
        trial(paper);
        return foot(paper, printed).toPdf();
    }

    /** One page: the steps in short, the way out, and whom to phone. */
    byte[] card(LocalDate printed) {
        var paper = new Paper(locale, guide.title()).small().lead(guide.summary());
        top(paper);
        paper.table(
                Stream.of("guide.card.number", "guide.card.what", "guide.read.who", "guide.read.deadline")
                        .map(this::say)
                        .toList(),
                STEPS,
                guide.steps().stream().map(this::cells));
        contacts(paper);
        return foot(paper, printed).toPdf();
    }

    private void top(Paper paper) {
        paper.fact(
                say("frame.acute.title"),
                contacts.stream()
                        .filter(ContactPointRow::acute)
                        .map(row -> row.phone() + " " + row.name())
                        .collect(Collectors.joining(" · ")));
        EscapeView escape = guide.escape();
        if (escape != null) {
            paper.fact(escape.condition(), say("guide.card.escape", String.valueOf(escape.title())));
        }
    }

    private List<String> cells(StepView step) {
        DeadlineView deadline = step.deadline();
        return List.of(step.number(), titled(step), step.who(), deadline == null ? "" : deadline.text());
    }

    private void signs(Paper paper) {
        for (SignAbout about : SignAbout.values()) {
            if (!guide.signs(about).isEmpty()) {
                paper.fact(
                        say("guide.read.signs") + ", " + word(about).toLowerCase(locale),
                        guide.signs(about).stream()
                                .map(sign -> sign.text() + (sign.acute() ? " (" + say("guide.list.acute") + ")" : ""))
                                .collect(Collectors.joining("; ")));
            }
        }
    }

    private void level(Paper paper, LevelView level) {
        paper.heading(say("frame.level", level.number()) + ". " + level.name())
                .line(level.aim())
                .fact(say("guide.read.entry"), level.entryCriteria())
                .fact(say("guide.read.exit"), level.exitCriteria())
                .fact(say("guide.read.responsible"), level.responsible());
        level.steps().forEach(step -> step(paper, step));
    }

    private void step(Paper paper, StepView step) {
        paper.part(step.number() + " " + titled(step)).marked(step.instructionHtml());
        step.htmlFor(reader).ifPresent(paper::marked);
        paper.fact(say("guide.read.who"), step.who());
        DeadlineView deadline = step.deadline();
        if (deadline != null) {
            paper.fact(say("guide.read.deadline"), deadline.text() + " (" + word(deadline.source()) + ")");
        }
        ParentInvolvement parents = step.parentInvolvement();
        if (parents != null) {
            paper.fact(say("guide.read.parents"), word(parents));
        }
        if (step.requiresConsent()) {
            paper.fact(say("guide.read.consent"), say("guide.read.consent.needed"));
        }
        for (TransitionView way : step.transitions()) {
            paper.fact(way.condition(), word(way.kind()) + " " + way.place());
        }
        step.legalReferences().forEach(law -> paper.fact(say("guide.read.law"), words(law)));
    }

    /** The title, and whether one must. */
    private String titled(StepView step) {
        Obligation duty = step.obligation();
        return duty == null ? step.title() : step.title() + " (" + word(duty) + ")";
    }

    private void contacts(Paper paper) {
        paper.heading(say("guide.card.contacts"));
        paper.table(
                Stream.of("guide.card.contact", "guide.card.phone", "guide.card.open")
                        .map(this::say)
                        .toList(),
                CONTACTS,
                contacts.stream()
                        .filter(row -> !row.acute())
                        .map(row -> List.of(row.name(), row.phone(), row.openHours())));
    }

    private void law(Paper paper) {
        if (!guide.legalReferences().isEmpty()) {
            paper.heading(say("guide.read.law"));
            guide.legalReferences().forEach(law -> paper.line(words(law)));
        }
    }

    private void trial(Paper paper) {
        TrialView trial = guide.trial();
        if (trial != null) {
            paper.fact(say("guide.read.trial"), trial.text() + (trial.url() == null ? "" : " (" + trial.url() + ")"));
        }
    }

    private Paper foot(Paper paper, LocalDate printed) {
        origin(paper);
        return paper.line(guide.owner() + " · " + say("guide.read.edition", guide.edition()) + " · "
                        + say("guide.read.reviewed", day.format(guide.reviewedOn())) + " "
                        + say("guide.read.nextReview", day.format(guide.nextReview())))
                .line(say("guide.card.printed", day.format(printed)));
    }

    /** Where it was taken in from, if it was. */
    private void origin(Paper paper) {
        Provenance from = guide.provenance();
        if (from != null) {
            paper.line(say("exchange.origin", from.municipality(), from.edition(), day.format(from.takenOn())));
        }
    }

    private String words(LegalView law) {
        return law.law() + " " + law.paragraph() + ", " + law.subject() + " ("
                + say("frame.checked", day.format(law.checkedOn())) + ")";
    }

    private String word(Enum<?> value) {
        return say(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    private String say(String key, Object... arguments) {
        return Texts.say(locale, key, arguments);
    }
}
