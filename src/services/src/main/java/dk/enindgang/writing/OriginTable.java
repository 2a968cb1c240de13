package dk.enindgang.writing;

import dk.enindgang.guide.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** R14. Where manuscripts were taken in from, and the texts as they came. */
@ApplicationScoped
public class OriginTable {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    void keep(UUID manuscript, Provenance from, String text) {
        em.flush();
        em.createNativeQuery("""
                        insert into guide_manuscript_origin
                            (manuscript_id, municipality, edition, content_hash, taken_on, text)
                        select m.id, ?2, ?3, ?4, ?5, ?6 from guide_manuscript m where m.ref = ?1""")
                .setParameter(1, manuscript)
                .setParameter(2, from.municipality())
                .setParameter(3, from.edition())
                .setParameter(4, from.hash())
                .setParameter(5, Date.valueOf(from.takenOn()))
                .setParameter(6, text)
                .executeUpdate();
    }

    /** Empty for one that was begun here. */
    public Optional<Provenance> find(UUID manuscript) {
        List<?> rows = em.createNativeQuery("""
                        select o.municipality, o.edition, o.content_hash, o.taken_on from guide_manuscript_origin o
                        join guide_manuscript m on m.id = o.manuscript_id where m.ref = ?1""").setParameter(1, manuscript).getResultList();
        return rows.stream()
                .map(row -> {
                    Object[] c = (Object[]) row;
                    return new Provenance(
                            (String) c[0], ((Number) c[1]).intValue(), (String) c[2], ((Date) c[3]).toLocalDate());
                })
                .findFirst();
    }

    /** What such a guide said when it was taken in. */
    Optional<String> text(String slug, String hash) {
        List<?> texts = em.createNativeQuery("""
                        select o.text from guide_manuscript_origin o
                        join guide_manuscript m on m.id = o.manuscript_id
                        where o.content_hash = ?1 and m.slug = ?2 limit 1""")
                .setParameter(1, hash)
                .setParameter(2, slug)
                .getResultList();
        return texts.stream().map(String::valueOf).findFirst();
    }

    /** R4. Those of these guides that somebody is writing on. */
    Set<String> open(Collection<String> slugs) {
        List<?> open = em.createNativeQuery("""
                        select m.slug from guide_manuscript m
                        where m.slug = any (string_to_array(?1, ','))
                            and m.status in ('DRAFT', 'IN_REVIEW', 'APPROVED')""")
                .setParameter(1, String.join(",", slugs))
                .getResultList();
        return open.stream().map(String::valueOf).collect(Collectors.toSet());
    }
}
