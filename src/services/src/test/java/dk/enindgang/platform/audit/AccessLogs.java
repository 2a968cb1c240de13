package dk.enindgang.platform.audit;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The log of looks with a database behind it, and what stands in it. */
public final class AccessLogs {

    private AccessLogs() {}

    /** In a request of its own, from 192.0.2.7. */
    public static AccessLog log(EntityManager em, Caller caller) {
        var occasion = new Occasion();
        occasion.came("192.0.2.7");
        return log(em, caller, occasion);
    }

    /** Outside of any request, for what the product does itself. */
    public static AccessLog ofNobody(EntityManager em) {
        var log = new AccessLog();
        log.em = em;
        return log;
    }

    static AccessLog log(EntityManager em, Caller caller, Occasion occasion) {
        TestDatabase.actAs(em, caller.ref().toString());
        var log = new AccessLog();
        log.em = em;
        log.caller = caller;
        log.occasion = occasion;
        return log;
    }

    /** What was written of somebody's looks, oldest first: kind, role, relation, purpose and subject. */
    public static List<String> of(UUID account) {
        return TestDatabase.sql("""
                        select concat_ws(' ', kind, role, relation, purpose, subject) from access_log
                        where account_ref = '%s' order by at, id""".formatted(account)).stream()
                .map(row -> row.get(0))
                .toList();
    }

    /** How many looks at a person were written. */
    public static int at(UUID person) {
        return TestDatabase.sql("select 1 from access_log where person_ref = '" + person + "'")
                .size();
    }
}
