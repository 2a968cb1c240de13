package dk.enindgang.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The door to the directory of whom to contact. */
@Stateless
@RolesAllowed("STAFF")
public class ContactPoints {

    @PersistenceContext
    EntityManager em;

    /** All of them, the acute ones first, in the municipality's own order. */
    public List<ContactPointRow> list() {
        return em.createQuery("""
                        select new dk.enindgang.directory.ContactPointRow(c.name, c.situation, c.phone, c.openHours, c.acute)
                        from ContactPoint c
                        order by c.acute desc, c.position, c.id""", ContactPointRow.class).getResultList();
    }
}
