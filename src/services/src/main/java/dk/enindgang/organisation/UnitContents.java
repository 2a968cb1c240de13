package dk.enindgang.organisation;

import dk.enindgang.platform.RuleViolation;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What hangs on a unit, asked before its days change (R11): employments, leaders, units below and areas. */
final class UnitContents {

    /** Units below may have begun before the one they stand under now. */
    private static final String OUTSIDE = """
            select
                (select count(*) from employment x where x.unit_id = ?1 and DAYS),
                (select count(*) from unit_leader x where x.unit_id = ?1 and DAYS),
                (select count(*) from unit_place x where x.parent_id = ?1 and BELOW),
                (select count(*) from unit_area x where x.unit_id = ?1 and DAYS)""";

    private static final String BEFORE = outside("x.valid_from < cast(?2 as date)", "cast(?2 as date) is null");

    private static final String AFTER = outside(
            "coalesce(x.valid_to, 'infinity') > cast(?2 as date)",
            "coalesce(x.valid_to, 'infinity') > cast(?2 as date)");

    private UnitContents() {}

    private static String outside(String days, String below) {
        return OUTSIDE.replace("DAYS", days).replace("BELOW", below);
    }

    /** @throws RuleViolation at the day that leaves something outside, with how much of what */
    static void requireWithin(EntityManager em, OrgUnit unit, Period when) {
        require(em, unit, when.getBegins(), BEFORE, "begins");
        require(em, unit, when.getEnds(), AFTER, "ends");
    }

    private static void require(EntityManager em, OrgUnit unit, @Nullable LocalDate day, String query, String field) {
        if (day == null) {
            return;
        }
        Object[] found = (Object[]) em.createNativeQuery(query)
                .setParameter(1, unit.getId())
                .setParameter(2, day.toString())
                .getSingleResult();
        for (Object count : found) {
            if (((Number) count).longValue() > 0) {
                throw new RuleViolation("organisation.rule.unitHolds", found).at(field);
            }
        }
    }
}
