package dk.enindgang.writing;

import dk.enindgang.guide.GuideEditions;
import dk.enindgang.guide.file.GuideFiles;
import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The door for a manuscript's way to becoming an edition: review, approval, its day; and what changed. For EDITOR. */
@Stateless
@RolesAllowed("EDITOR")
public class Reviews {

    @Inject
    ManuscriptTable table;

    @Inject
    ManuscriptReading reading;

    @Inject
    DueManuscripts due;

    @Inject
    GuideEditions editions;

    @Inject
    Clock clock;

    /** R5. */
    public void send(UUID ref) {
        Manuscript manuscript = table.lock(ref);
        long stopped =
                reading.view(ref).findings().stream().filter(Finding::stops).count();
        if (stopped > 0) {
            throw new RuleViolation("writing.rule.findings", stopped);
        }
        manuscript.send(table.caller());
        table.decide(manuscript);
    }

    /** R7. With what is to be done. */
    public void sendBack(UUID ref, String comment) {
        String why = comment.strip();
        if (why.isEmpty()) {
            throw new RuleViolation("writing.rule.noComment").at("comment");
        }
        if (why.length() > Manuscript.COMMENT) {
            throw new RuleViolation("writing.rule.long", Manuscript.COMMENT).at("comment");
        }
        if (CprPattern.in(why)) {
            throw new RuleViolation("writing.rule.cpr").at("comment");
        }
        Manuscript manuscript = table.lock(ref);
        manuscript.sendBack(why);
        table.decide(manuscript);
    }

    /** R6, R7.
     *
     * @param shown when what the caller has read was changed last
     * @throws RuleViolation if it was changed after that */
    public void approve(UUID ref, LocalDate from, Instant shown) {
        LocalDate today = LocalDate.now(clock);
        if (from.isBefore(today) || from.isAfter(today.plusYears(5))) {
            throw new RuleViolation("writing.rule.day").at("effectiveOn");
        }
        Manuscript manuscript = table.lock(ref);
        if (!table.changedAt(ref).equals(shown)) {
            throw new RuleViolation("writing.rule.changed", manuscript.title());
        }
        manuscript.approve(table.caller(), table.writers(manuscript), from, clock.instant());
        table.decide(manuscript);
    }

    /** R8. Lets it take effect if its day has come; after the approval, which stands whatever becomes of this. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void takeIntoUse(UUID ref) {
        due.take(ref);
    }

    /** R12. What is different from the edition that the manuscript takes the place of; nothing where there is none. */
    public List<Difference> differences(UUID ref) {
        ManuscriptView view = reading.view(ref);
        Map<String, Object> now = FileForm.write(view.tree());
        Integer edition = view.edition();
        return editions.list(view.slug()).stream()
                .filter(one -> edition == null || one.edition() < edition)
                .findFirst()
                .flatMap(one -> editions.text(view.slug(), one.edition()))
                .map(text -> Differences.between(Differences.tree(view.slug(), text), now))
                .orElse(List.of());
    }

    /** R12. What changed between two editions.
     *
     * @throws NotFound if the text of one of them is not kept */
    public List<Difference> differences(String slug, int from, int to) {
        return Differences.between(
                slug,
                editions.text(slug, from).orElseThrow(NotFound::new),
                editions.text(slug, to).orElseThrow(NotFound::new));
    }

    /** The manuscript as a file. */
    public String file(UUID ref) {
        return GuideFiles.write(FileForm.write(reading.view(ref).tree()));
    }
}
