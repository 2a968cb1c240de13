package dk.enindgang.guide;

import dk.enindgang.platform.Hits;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.Sought;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds and reads handleguides. Everybody who is signed in reads every guide; reading records nothing (R6). */
@Stateless
@RolesAllowed("STAFF")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Guides {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    @PersistenceContext
    EntityManager em;

    @Inject
    GuideShelf shelf;

    /** One page of the guides that hold now: best answers first, or by title where nothing is searched for. One statement. */
    public List<GuideRow> list(GuideFilter filter) {
        return list(filter, DANISH);
    }

    /** R11. The same, with titles and summaries in the reader's language. One statement. */
    public List<GuideRow> list(GuideFilter filter, Locale reader) {
        return GuideSearch.rows(em, filter, GuideEnglish.wanted(reader));
    }

    /** R14: some of those that answer the most of the words, best answers first, and how many there are. One statement. */
    public Hits<GuideRow> find(Sought sought, Locale reader, int first, int max) {
        return GuideSearch.found(em, GuideFilter.search(sought.words()).page(first, max), GuideEnglish.wanted(reader));
    }

    /**
     * The edition that holds now.
     *
     * @throws NotFound if there is none
     */
    public GuideView get(String slug) {
        return get(slug, DANISH);
    }

    /** R11. The same in the reader's language. */
    public GuideView get(String slug, Locale reader) {
        return shelf.published(em, slug, reader).orElseThrow(NotFound::new);
    }

    /**
     * The edition a run began with, whatever has become of it.
     *
     * @throws NotFound if there is none
     */
    public GuideView get(String slug, int edition) {
        return get(slug, edition, DANISH);
    }

    /** R11. The same in the reader's language. */
    public GuideView get(String slug, int edition, Locale reader) {
        return shelf.edition(em, slug, edition, reader).orElseThrow(NotFound::new);
    }

    /** R9. The text an edition was made of; empty for one that was printed before texts were kept. */
    public Optional<String> text(String slug, int edition) {
        return GuideEditions.text(em, slug, edition);
    }

    /** The number of the edition that holds now. */
    public OptionalInt newestEdition(String slug) {
        return em.createQuery("""
                select g.edition
                from ActionGuide g
                where g.slug = :slug and g.status = dk.enindgang.guide.GuideStatus.PUBLISHED""", Integer.class)
                .setParameter("slug", slug)
                .getResultStream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
