package dk.enindgang.writing;

import dk.enindgang.guide.GuidePress;
import dk.enindgang.guide.file.GuideFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger.Level;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** R8. Lets approved manuscripts take effect when their day has come. */
@ApplicationScoped
public class DueManuscripts {

    private static final System.Logger LOG = System.getLogger(DueManuscripts.class.getName());

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    ManuscriptTable table;

    @Inject
    GuidePress press;

    @Inject
    OriginTable origins;

    @Inject
    GuideChecks checks;

    @Inject
    Clock clock;

    DailyNews told = new DailyNews();

    /** Those whose day has come. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<UUID> list() {
        return refs(em.createNativeQuery("""
                        select ref from guide_manuscript where status = 'APPROVED' and effective_on <= ?1
                        order by effective_on, id"""));
    }

    /** Takes one whose day has come; the same one is taken once.
     *
     * @return false if its day has not come, another node takes it, or it leads to a guide that does not hold yet */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean take(UUID ref) {
        List<UUID> claimed = refs(em.createNativeQuery("""
                        select ref from guide_manuscript where status = 'APPROVED' and effective_on <= ?1 and ref = ?2
                        for update skip locked""").setParameter(2, ref));
        return !claimed.isEmpty() && takeIntoUse(table.lock(ref));
    }

    private List<UUID> refs(Query query) {
        List<?> refs = query.setParameter(1, Date.valueOf(LocalDate.now(clock))).getResultList();
        return refs.stream().map(ref -> (UUID) ref).toList();
    }

    /** The edition is printed in a transaction of its own; asked for twice, it is the same edition. */
    private boolean takeIntoUse(Manuscript manuscript) {
        em.flush();
        ManuscriptTree tree = table.tree(manuscript.getRef());
        List<String> missing = checks.waitsFor(tree, due());
        if (!missing.isEmpty()) {
            if (told.isNews(manuscript.slug(), LocalDate.now(clock))) {
                LOG.log(Level.WARNING, "Handleguide {0} waits: it leads to {1}.", manuscript.slug(), missing);
            }
            return false;
        }
        OptionalInt printed = press.publish(
                GuideFiles.draft(FileForm.write(tree)),
                origins.find(manuscript.getRef()).orElse(null));
        manuscript.takeIntoUse(printed.orElseGet(() -> press.newestEdition(manuscript.slug())));
        return true;
    }

    /** Those of one package lead to each other, and take effect one after the other. */
    private Set<String> due() {
        List<?> slugs = em.createNativeQuery("""
                        select slug from guide_manuscript where status = 'APPROVED' and effective_on <= ?1""")
                .setParameter(1, Date.valueOf(LocalDate.now(clock)))
                .getResultList();
        return slugs.stream().map(String.class::cast).collect(Collectors.toSet());
    }
}
