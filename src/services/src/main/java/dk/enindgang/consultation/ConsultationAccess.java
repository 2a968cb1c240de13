package dk.enindgang.consultation;

import dk.enindgang.organisation.Myself;
import dk.enindgang.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Lets the doors in to questions, and only those who may (R5). No door reads one in any other way. */
@ApplicationScoped
public class ConsultationAccess {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Myself myself;

    UUID me() {
        return myself.account();
    }

    Instant now() {
        return myself.now();
    }

    LocalDate today() {
        return myself.today();
    }

    /** @throws NotFound if there is none, or it is not for the caller */
    ConsultationRow row(UUID ref) {
        return ConsultationRows.find(em, me(), ref).orElseThrow(NotFound::new);
    }

    /** A question the caller asked.
     *
     * @throws NotFound if she did not */
    ConsultationRequest asked(UUID ref) {
        ConsultationRequest request = request(ref);
        if (!request.isAskedBy(me())) {
            throw new NotFound();
        }
        return request;
    }

    /** R4: a question the caller is asked, or has taken.
     *
     * @throws NotFound if it is her own, or none of hers */
    ConsultationRequest consulted(UUID ref) {
        boolean strange = em.createNativeQuery(
                        "select 1 from consultation_request r where r.ref = ?2 and " + ConsultationRows.CONSULTED)
                .setParameter(1, me())
                .setParameter(2, ref)
                .getResultList()
                .isEmpty();
        ConsultationRequest request = request(ref);
        if (strange || request.isAskedBy(me())) {
            throw new NotFound();
        }
        return request;
    }

    /** R9: a question that is asked of a unit the caller leads.
     *
     * @throws NotFound if it is none of hers */
    ConsultationRequest led(UUID ref) {
        if (em.createNativeQuery("select 1 from consultation_request r where r.ref = ?2 and " + ConsultationRows.LED)
                .setParameter(1, me())
                .setParameter(2, ref)
                .getResultList()
                .isEmpty()) {
            throw new NotFound();
        }
        return request(ref);
    }

    private ConsultationRequest request(UUID ref) {
        return em.createQuery("select r from ConsultationRequest r where r.ref = :ref", ConsultationRequest.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
