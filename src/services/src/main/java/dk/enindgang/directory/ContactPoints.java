package dk.enindgang.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The door to the directory of whom to contact. */
@Stateless
@RolesAllowed("STAFF")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ContactPoints {

    @PersistenceContext
    EntityManager em;

    @Inject
    ContactShelf shelf;

    /** All of them, the acute ones first, in the municipality's own order; as they were at most ten seconds ago (R3). */
    public List<ContactPointRow> list() {
        return shelf.list(this::read);
    }

    private List<ContactPointRow> read() {
        return em.createQuery("""
                        select new dk.enindgang.directory.ContactPointRow(c.name, c.situation, c.phone, c.openHours, c.acute)
                        from ContactPoint c
                        order by c.acute desc, c.position, c.id""", ContactPointRow.class).getResultList();
    }
}
