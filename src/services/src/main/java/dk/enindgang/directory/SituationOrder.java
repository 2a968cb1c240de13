package dk.enindgang.directory;

import dk.enindgang.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** In which order the situations stand, and that one is there no more (R16, R17). */
@ApplicationScoped
class SituationOrder {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Keeping keeping;

    /** Nothing a situation says is changed by its place, so its version stays. */
    boolean move(List<UUID> seen, UUID ref, boolean earlier) {
        keeping.takeTurn();
        List<?> standing = em.createNativeQuery("select ref from contact_situation order by position, id")
                .getResultList();
        if (!standing.equals(seen)) {
            return false;
        }
        var order = new ArrayList<>(seen);
        int from = order.indexOf(ref);
        int to = earlier ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            stand(order);
        }
        return true;
    }

    private void stand(List<UUID> order) {
        em.createNativeQuery("""
                        update contact_situation s set position = o.place
                        from unnest(cast(?1 as uuid[])) with ordinality o (ref, place)
                        where s.ref = o.ref and s.position <> o.place""")
                .setParameter(1, order.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
    }

    boolean remove(UUID ref, long seenVersion, @Nullable UUID heir) {
        keeping.takeTurn();
        List<?> version = em.createNativeQuery("select version from contact_situation where ref = ?1 for update")
                .setParameter(1, ref)
                .getResultList();
        if (version.isEmpty()) {
            throw new NotFound();
        }
        if (((Number) version.get(0)).longValue() != seenVersion) {
            return false;
        }
        if (heir != null) {
            inherit(ref, heir);
        }
        em.createNativeQuery("delete from contact_situation where ref = ?1")
                .setParameter(1, ref)
                .executeUpdate();
        return true;
    }

    private void inherit(UUID ref, UUID heir) {
        int found = em.createNativeQuery(
                        "update contact_situation set version = version + 1 where ref = ?1 and ref <> ?2")
                .setParameter(1, heir)
                .setParameter(2, ref)
                .executeUpdate();
        if (found == 0) {
            throw new NotFound();
        }
        em.createNativeQuery("""
                        update contact_situation_guide g set situation_id = h.id
                        from contact_situation s, contact_situation h
                        where s.ref = ?1 and h.ref = ?2 and g.situation_id = s.id""").setParameter(1, ref).setParameter(2, heir).executeUpdate();
    }
}
