package dk.enindgang.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Tells the emergency sheet all numbers of a day (R13). */
@ApplicationScoped
public class Numbers {

    /** More than anybody reads on paper; a guard against growth. */
    private static final int MOST = 300;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    /** The acute ones first, then those on call, then the others in the municipality's own order. One statement. */
    public List<ContactPointRow> list(LocalDate day) {
        return em.createQuery("""
                        select new dk.enindgang.directory.ContactPointRow(c.name, c.situation, c.phone, c.openHours, c.acute)
                        from ContactPoint c
                        where c.phone is not null and (c.validFrom is null or c.validFrom <= :day)
                        and (c.validTo is null or c.validTo >= :day)
                        order by c.acute desc, case when c.channel = :onCall then 0 else 1 end, c.position, c.id""", ContactPointRow.class)
                .setParameter("day", day)
                .setParameter("onCall", ContactChannel.ON_CALL)
                .setMaxResults(MOST)
                .getResultList();
    }
}
