package dk.enindgang.organisation;

import jakarta.persistence.EntityManager;
import java.util.List;

/** What somebody leads, asked before she leaves (R4). */
final class Leading {

    private Leading() {}

    /** How many times she leads on days on which she was employed before and no longer is. */
    static long outside(EntityManager em, Employee employee, Tenure before, Tenure after) {
        List<?> found =
                em.createNativeQuery("""
                        select cast(valid_from as text), cast(valid_to as text) from unit_leader
                        where employee_id = ?1""").setParameter(1, employee.getId()).getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(c -> Period.parse((String) c[0], (String) c[1]))
                .filter(led -> before.losesIn(after, led))
                .count();
    }
}
