package dk.enindgang.writing;

import dk.enindgang.guide.EditionRow;
import dk.enindgang.guide.GuideEditions;
import dk.enindgang.guide.GuidePress;
import dk.enindgang.guide.file.GuideFiles;
import dk.enindgang.guide.file.GuideFiles.FileText;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door through which a manuscript comes: from nothing, from an edition, or from a file. For EDITOR. */
@Stateless
@RolesAllowed("EDITOR")
public class Beginnings {

    private static final int TITLE = 200;

    /** Nobody reads more; what is wrong with a hundred thousand lines is wrong with the file. */
    private static final int TOLD = 200;

    @Inject
    ManuscriptTable table;

    @Inject
    GuideEditions editions;

    @Inject
    GuidePress press;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Asked before an empty form is shown: whoever may not is refused here, by the role. */
    public void mayBegin() {}

    /** An empty guide with a title; its name in addresses is made of that and stays. */
    public UUID begin(String title) {
        Object words = FieldValue.of(title, FieldValue.place("/title"), "/title");
        if (words == null) {
            throw new RuleViolation("writing.rule.noTitle").at("name");
        }
        Set<String> taken = press.slugs();
        String wanted = FileForm.slug(words.toString(), "guide");
        String slug = wanted;
        for (int i = 2; taken.contains(slug) || table.isOpen(slug); i++) {
            slug = wanted + "-" + i;
        }
        LocalDate today = LocalDate.now(clock);
        var root = new LinkedHashMap<String, Object>();
        root.put("slug", slug);
        root.put("title", words);
        root.put("reviewedOn", today.toString());
        root.put("nextReview", today.plusYears(1).toString());
        return add(slug, words.toString(), null, new ManuscriptTree(root));
    }

    /** R4. From an edition as it was printed. */
    public UUID beginFrom(String slug) {
        EditionRow edition = newest(slug);
        if (edition == null) {
            throw new NotFound();
        }
        String text = editions.text(slug, edition.edition())
                .orElseThrow(() -> new RuleViolation("writing.rule.noText", edition.title()));
        FileText read = GuideFiles.read(slug + ".md", text.getBytes(StandardCharsets.UTF_8));
        return add(slug, edition.title(), edition.edition(), FileForm.read(read.tree()));
    }

    /** R11. What fits the form is taken, also if its parts do not fit together yet: those are findings. */
    public FileTaken take(String fileName, byte[] content) {
        FileText read = GuideFiles.read(fileName, content);
        if (!read.faults().isEmpty()) {
            return new FileTaken(null, read.faults().stream().limit(TOLD).toList());
        }
        Map<String, Object> tree = read.tree();
        if (tree.get("steps") instanceof List<?> steps && steps.size() > Manuscripts.MOST) {
            throw new RuleViolation("writing.rule.many", Manuscripts.MOST).at("file");
        }
        String slug = String.valueOf(tree.get("slug"));
        EditionRow newest = newest(slug);
        Integer basedOn = newest == null ? null : newest.edition();
        return new FileTaken(add(slug, String.valueOf(tree.get("title")), basedOn, FileForm.read(tree)), List.of());
    }

    /** Gives a manuscript up; it stays where it is kept and is shown to nobody. */
    public void drop(UUID ref) {
        table.lock(ref).drop();
    }

    private @Nullable EditionRow newest(String slug) {
        return editions.list(slug).stream().findFirst().orElse(null);
    }

    private UUID add(String slug, String title, @Nullable Integer basedOn, ManuscriptTree tree) {
        if (table.isOpen(slug)) {
            throw new RuleViolation("writing.rule.open", title);
        }
        var manuscript = new Manuscript(
                slug, title.substring(0, Math.min(TITLE, title.length())), basedOn, caller.ref(), clock.instant());
        table.add(manuscript, tree);
        return manuscript.getRef();
    }
}
