package dk.enindgang.writing;

import dk.enindgang.guide.Provenance;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads manuscripts with the names of those who had a hand in them. */
@ApplicationScoped
public class ManuscriptReading {

    private static final String VIEW = """
            select m.slug, m.title, m.status, m.based_on, account_name(m.author), m.changed_at, m.comment,
                account_name(m.approved_by), m.effective_on, m.edition,
                ?2 in (select manuscript_writers(m.id)),
                cast(m.document as text), coalesce((
                    select max(c.id) from guide_manuscript_change c where c.manuscript_id = m.id), 0),
                o.municipality, o.edition, o.content_hash, o.taken_on,
                array_to_string(array(
                    select a.slug from guide_manuscript a
                    join guide_manuscript_origin ao on ao.manuscript_id = a.id
                    where a.status in ('DRAFT', 'IN_REVIEW', 'APPROVED')), ','),
                case when m.status = 'APPROVED' and m.effective_on <= ?3 then array_to_string(array(
                    select d.slug from guide_manuscript d
                    where d.status = 'APPROVED' and d.effective_on <= ?3), ',') end
            from guide_manuscript m
            left join guide_manuscript_origin o on o.manuscript_id = m.id
            where m.ref = ?1""";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    GuideChecks checks;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Those that are open first, the latest change first. One statement. */
    List<ManuscriptRow> list(int first, int max) {
        List<?> rows = em.createNativeQuery("""
                        select m.ref, m.slug, m.title, m.status, account_name(m.author), m.changed_at, m.effective_on,
                            m.edition
                        from guide_manuscript m
                        where m.status <> 'DROPPED'
                        order by (m.status = 'TAKEN_INTO_USE'), m.changed_at desc, m.id""")
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static ManuscriptRow row(Object[] c) {
        return new ManuscriptRow(
                (UUID) c[0],
                (String) c[1],
                (String) c[2],
                ManuscriptStatus.valueOf((String) c[3]),
                (String) c[4],
                ((Timestamp) c[5]).toInstant(),
                day(c[6]),
                number(c[7]));
    }

    /** The manuscript with everything in it, and everything the machine says about it. With what the check asks, four
     * statements; two more where its day has come and it does not hold yet. */
    ManuscriptView view(UUID ref) {
        List<?> rows = em.createNativeQuery(VIEW)
                .setParameter(1, ref)
                .setParameter(2, caller.ref())
                .setParameter(3, Date.valueOf(LocalDate.now(clock)))
                .getResultList();
        Object[] c = (Object[]) rows.stream().findFirst().orElseThrow(NotFound::new);
        ManuscriptTree tree = ManuscriptTree.fromJson((String) c[11]);
        return new ManuscriptView(
                ref,
                (String) c[0],
                (String) c[1],
                ManuscriptStatus.valueOf((String) c[2]),
                number(c[3]),
                (String) c[4],
                ((Timestamp) c[5]).toInstant(),
                (String) c[6],
                (String) c[7],
                day(c[8]),
                number(c[9]),
                (Boolean) c[10],
                ((Number) c[12]).longValue(),
                tree,
                checks.findings(tree, Set.of(String.valueOf(c[17]).split(",", -1))),
                c[18] == null
                        ? ""
                        : titles(checks.waitsFor(
                                tree, Set.of(String.valueOf(c[18]).split(",", -1)))),
                c[13] == null ? null : provenance(c));
    }

    /** As they are called where somebody writes on them. */
    private String titles(List<String> slugs) {
        List<?> titles = em.createNativeQuery("""
                        select coalesce(m.title, one.slug) from unnest(string_to_array(?1, ',')) one (slug)
                        left join guide_manuscript m
                            on m.slug = one.slug and m.status in ('DRAFT', 'IN_REVIEW', 'APPROVED')
                        order by 1""")
                .setParameter(1, String.join(",", slugs))
                .getResultList();
        return titles.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Provenance provenance(Object[] c) {
        return new Provenance(
                (String) c[13], ((Number) c[14]).intValue(), (String) c[15], ((Date) c[16]).toLocalDate());
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    private static @Nullable Integer number(@Nullable Object column) {
        return column == null ? null : ((Number) column).intValue();
    }
}
