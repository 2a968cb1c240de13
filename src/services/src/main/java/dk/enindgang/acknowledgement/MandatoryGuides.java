package dk.enindgang.acknowledgement;

import dk.enindgang.guide.Guides;
import dk.enindgang.organisation.Myself;
import dk.enindgang.platform.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The door for those who say which guides have to be read (R1). */
@Stateless
@RolesAllowed("EDITOR")
public class MandatoryGuides {

    @PersistenceContext
    EntityManager em;

    @Inject
    Guides guides;

    @Inject
    Myself myself;

    @Inject
    DutyShelf shelf;

    /** How a guide is marked; empty if it never was. */
    public Optional<MandatoryView> find(String guide) {
        return marked(guide).map(one -> one.view(markedBy(one)));
    }

    /** R1, R4.
     *
     * @param seenVersion of the marking that was on the screen, 0 if there was none
     * @return false if somebody has marked it meanwhile; nothing is changed then
     * @throws NotFound if no such guide is published */
    public boolean mark(String guide, long seenVersion, Marking marking) {
        int newest = guides.newestEdition(guide).orElseThrow(NotFound::new);
        Optional<MandatoryGuide> before = marked(guide);
        if (isChanged(before, seenVersion)) {
            return false;
        }
        shelf.change();
        MandatoryGuide mandatory = before.orElseGet(() -> new MandatoryGuide(guide));
        mandatory.mark(marking, newest, myself.account(), myself.now());
        em.persist(mandatory);
        return true;
    }

    /** R1: nobody has to read it any more; what was acknowledged stays.
     *
     * @return false if somebody has marked it meanwhile; nothing is changed then */
    public boolean end(String guide, long seenVersion) {
        Optional<MandatoryGuide> before = marked(guide);
        if (isChanged(before, seenVersion)) {
            return false;
        }
        shelf.change();
        before.orElseThrow(NotFound::new).end(myself.account(), myself.now());
        return true;
    }

    private static boolean isChanged(Optional<MandatoryGuide> before, long seenVersion) {
        return before.map(MandatoryGuide::getVersion).orElse(0L) != seenVersion;
    }

    private Optional<MandatoryGuide> marked(String guide) {
        return em.createQuery("select m from MandatoryGuide m where m.guide = :guide", MandatoryGuide.class)
                .setParameter("guide", guide)
                .getResultStream()
                .findFirst();
    }

    private String markedBy(MandatoryGuide one) {
        return (String) em.createNativeQuery("""
                        select a.display_name from guide_mandatory m join account a on a.ref = m.marked_by
                        where m.id = ?1""").setParameter(1, one.getId()).getSingleResult();
    }
}
