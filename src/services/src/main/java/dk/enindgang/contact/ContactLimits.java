package dk.enindgang.contact;

import dk.enindgang.draft.Drafts;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Rules;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The door for leaders to how long a family may be silent, and how many families one may have (R7, R8, R12). */
@Stateless
@RolesAllowed("LEADER")
public class ContactLimits {

    /** Where what is typed is kept until it is saved. */
    public static final String DRAFT = "contact/limits";

    /** Nobody means more than a year, nor more families. */
    public static final int MOST = 365;

    private static final String ALL = """
            select m.name, m.most, coalesce(account_name(m.changed_by), '') from contact_limit m order by m.name""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Drafts drafts;

    /** One statement. */
    public ContactLimitView get() {
        return view(ALL);
    }

    /** R12: for the whole municipality, from now on.
     *
     * @param seen as they were on the screen
     * @return false if somebody has changed them meanwhile; nothing is changed then
     * @throws RuleViolation at all that cannot be */
    public boolean change(Map<ContactLimit, Integer> seen, Map<ContactLimit, Integer> wanted) {
        var rules = new Rules();
        for (ContactLimit limit : ContactLimit.values()) {
            rules.require(() -> require(limit, wanted));
        }
        rules.end();
        rules.require(() -> requireFewer(ContactLimit.SILENT_2, ContactLimit.SILENT_3, wanted));
        rules.require(() -> requireFewer(ContactLimit.SILENT_1, ContactLimit.SILENT_2, wanted));
        rules.require(() -> requireFewer(ContactLimit.SILENT_0, ContactLimit.SILENT_1, wanted));
        rules.end();
        // Two who change them come one after the other.
        if (!view(ALL + " for update").most().equals(seen)) {
            return false;
        }
        wanted.forEach((limit, most) -> em.createNativeQuery("update contact_limit set most = ?2 where name = ?1")
                .setParameter(1, limit.name())
                .setParameter(2, most)
                .executeUpdate());
        drafts.clear(DRAFT);
        return true;
    }

    private static void require(ContactLimit limit, Map<ContactLimit, Integer> wanted) {
        int most = wanted.getOrDefault(limit, 0);
        if (most < 1 || most > MOST) {
            throw new RuleViolation("contact.rule.limit", MOST).at(limit.field());
        }
    }

    /** The closer a family is followed, the fewer days go by. */
    private static void requireFewer(ContactLimit loose, ContactLimit close, Map<ContactLimit, Integer> wanted) {
        if (wanted.getOrDefault(close, 0) > wanted.getOrDefault(loose, 0)) {
            throw new RuleViolation("contact.rule.limitOrder").at(close.field());
        }
    }

    private ContactLimitView view(String query) {
        List<?> rows = em.createNativeQuery(query).getResultList();
        var most = new EnumMap<ContactLimit, Integer>(ContactLimit.class);
        String by = "";
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            most.put(ContactLimit.valueOf((String) c[0]), ((Number) c[1]).intValue());
            by = (String) c[2];
        }
        return new ContactLimitView(most, named(by));
    }

    private static @Nullable String named(String by) {
        return by.isEmpty() ? null : by;
    }
}
