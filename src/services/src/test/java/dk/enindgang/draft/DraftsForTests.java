package dk.enindgang.draft;

import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** The door to drafts with a database behind it. */
public final class DraftsForTests {

    static final Instant NOW = Instant.parse("2026-11-22T09:32:00Z");

    private DraftsForTests() {}

    /** The door within somebody else's transaction. */
    public static Drafts as(EntityManager em, UUID account) {
        TestDatabase.actAs(em, account.toString());
        var drafts = new Drafts();
        drafts.em = em;
        drafts.caller = CallerForTests.as(account);
        drafts.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        drafts.system = TestDatabase.systemWork(em);
        return drafts;
    }

    public static void save(UUID account, String place, String field, String content) {
        TestDatabase.inTransaction(em -> as(em, account).save(place, Map.of(field, content)));
    }

    public static Map<String, String> list(UUID account, String place) {
        return TestDatabase.inTransaction(em -> as(em, account).list(place));
    }
}
