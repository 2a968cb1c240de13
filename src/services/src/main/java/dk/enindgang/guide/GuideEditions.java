package dk.enindgang.guide;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What those who write guides ask about what has been published: editions, texts, reviews that are due. For EDITOR. */
@Stateless
@RolesAllowed("EDITOR")
public class GuideEditions {

    /** The longest reason that can be given. */
    public static final int REASON = 500;

    private static final String ROW = """
            select g.slug, g.title, g.edition, g.status, g.owner, g.valid_from, g.valid_to, g.next_review,
                t.guide_id is not null, w.reason
            from action_guide g
            left join guide_text t on t.guide_id = g.id
            left join guide_withdrawal w on w.guide_id = g.id
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The editions of a guide, newest first. One statement. */
    public List<EditionRow> list(String slug) {
        return rows("where g.slug = ?1 and g.status <> 'DRAFT' order by g.edition desc", slug, 0, 200);
    }

    /** The guides that hold now, those first whose review is due first. One statement. */
    public List<EditionRow> upkeep(int first, int max) {
        return rows("where g.status = 'PUBLISHED' and ?1 = '' order by g.next_review, g.slug", "", first, max);
    }

    /** R9. The guides that hold now and whose text is kept, by title; those whose title has these words in it, however
     * they are spelled. One statement.
     *
     * @param words all of them if empty */
    public List<EditionRow> listWritten(String words, int first, int max) {
        List<?> rows = em.createNativeQuery(ROW + """
                        where g.status = 'PUBLISHED' and t.guide_id is not null
                        and position(guide_fold(?1) in guide_fold(g.title)) > 0
                        order by g.title, g.slug offset ?2 limit ?3""")
                .setParameter(1, words.strip())
                .setParameter(2, first)
                .setParameter(3, max)
                .getResultList();
        return rows.stream().map(row -> EditionRow.of((Object[]) row)).toList();
    }

    /** R9. The text of an edition; empty for one that was printed before texts were kept. */
    public Optional<String> text(String slug, int edition) {
        return text(em, slug, edition);
    }

    static Optional<String> text(EntityManager em, String slug, int edition) {
        List<?> texts = em.createNativeQuery("""
                        select t.text from action_guide g join guide_text t on t.guide_id = g.id
                        where g.slug = ?1 and g.edition = ?2""")
                .setParameter(1, slug)
                .setParameter(2, edition)
                .getResultList();
        return texts.stream().map(String::valueOf).findFirst();
    }

    /** The newest edition of each of these guides, with its text. One statement. */
    public List<EditionText> newest(Collection<String> slugs) {
        List<?> rows = em.createNativeQuery("""
                        select distinct on (g.slug) g.slug, g.title, g.edition, g.status = 'PUBLISHED', g.content_hash,
                            coalesce(t.text, ''), g.origin_municipality, g.origin_edition, g.origin_hash,
                            g.origin_taken_on
                        from action_guide g
                        left join guide_text t on t.guide_id = g.id
                        where g.slug = any (string_to_array(?1, ',')) and g.status <> 'DRAFT'
                        order by g.slug, g.edition desc""")
                .setParameter(1, String.join(",", slugs))
                .getResultList();
        return rows.stream().map(row -> EditionText.of((Object[]) row)).toList();
    }

    /** R3, R10. Nothing takes its place; runs that began with it keep it.
     *
     * @throws NotFound if no edition of it holds */
    public void withdraw(String slug, String reason) {
        String why = reason.strip();
        if (why.isEmpty()) {
            throw new RuleViolation("guide.rule.noReason").at("reason");
        }
        if (why.length() > REASON) {
            throw new RuleViolation("guide.rule.longReason", REASON).at("reason");
        }
        ActionGuide guide = em.createQuery(
                        "select g from ActionGuide g where g.slug = :slug"
                                + " and g.status = dk.enindgang.guide.GuideStatus.PUBLISHED",
                        ActionGuide.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        guide.withdraw(LocalDate.now(clock));
        em.flush();
        GuideIndex.remove(em, guide.getId());
        em.createNativeQuery("insert into guide_withdrawal (guide_id, reason, account_ref) values (?1, ?2, ?3)")
                .setParameter(1, guide.getId())
                .setParameter(2, why)
                .setParameter(3, caller.ref())
                .executeUpdate();
    }

    private List<EditionRow> rows(String which, String slug, int first, int max) {
        List<?> rows = em.createNativeQuery(ROW + which)
                .setParameter(1, slug)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList();
        return rows.stream().map(row -> EditionRow.of((Object[]) row)).toList();
    }
}
