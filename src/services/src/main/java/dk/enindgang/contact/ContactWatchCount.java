package dk.enindgang.contact;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Counts what {@link ContactWatchRows} lists, all kinds at once: the families of the leader's units are read one time. */
final class ContactWatchCount {

    private static final String COUNT =
            ContactWatchRows.LED + ContactWatchRows.SINCE + """
            , absent as (
                select led.id, led.employee_ref as who, l.id as leave from led
            """ + ContactWatchRows.ABSENT + """
            )
            select (select count(*) from led where led.employee_ref is null),
                (select count(*) from absent a where a.leave is null),
                (select count(*) from absent a
                    where a.leave is not null and contact_hand(a.id, a.who, danish_today()) is null),
                (select count(*) from since join contact_limit m on m.name = 'SILENT_' || since.level
                    where since.days > m.most),
                (select count(*) from (select distinct led.employee_ref as who from led) one
                    where contact_load(one.who) > (select m.most from contact_limit m where m.name = 'FAMILIES'))
            """;

    private ContactWatchCount() {}

    static Map<ContactAlert, Integer> count(EntityManager em, UUID me) {
        Object[] found =
                (Object[]) em.createNativeQuery(COUNT).setParameter(1, me).getSingleResult();
        var counts = new EnumMap<ContactAlert, Integer>(ContactAlert.class);
        counts.put(ContactAlert.NONE, number(found[0]));
        counts.put(ContactAlert.LEFT, number(found[1]));
        counts.put(ContactAlert.AWAY, number(found[2]));
        counts.put(ContactAlert.SILENT, number(found[3]));
        counts.put(ContactAlert.MANY, number(found[4]));
        return counts;
    }

    private static int number(Object column) {
        return Math.min(((Number) column).intValue(), ContactWatches.MOST + 1);
    }
}
