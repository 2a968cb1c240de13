package dk.enindgang.writing;

import dk.enindgang.guide.GuidePress;
import dk.enindgang.guide.file.GuideFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** R8. Lets approved manuscripts take effect when their day has come. */
@ApplicationScoped
public class DueManuscripts {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    ManuscriptTable table;

    @Inject
    GuidePress press;

    @Inject
    Clock clock;

    /** Takes the next one whose day has come; another node takes another.
     *
     * @return false if there is none */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean takeNext() {
        Optional<UUID> next = claim();
        next.ifPresent(ref -> takeIntoUse(table.lock(ref)));
        return next.isPresent();
    }

    private Optional<UUID> claim() {
        List<?> refs = em.createNativeQuery("""
                        select ref from guide_manuscript where status = 'APPROVED' and effective_on <= ?1
                        order by effective_on, id limit 1 for update skip locked""")
                .setParameter(1, Date.valueOf(LocalDate.now(clock)))
                .getResultList();
        return refs.stream().map(ref -> (UUID) ref).findFirst();
    }

    /** The edition is printed in a transaction of its own; asked for twice, it is the same edition. */
    void takeIntoUse(Manuscript manuscript) {
        em.flush();
        OptionalInt printed = press.publish(GuideFiles.draft(FileForm.write(table.tree(manuscript.getRef()))));
        manuscript.takeIntoUse(printed.orElseGet(() -> press.newestEdition(manuscript.slug())));
    }
}
