package dk.enindgang.account;

import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;

/** Accounts of a practice municipality that have been made otherwise. */
public final class PracticeAccountsForTests {

    private PracticeAccountsForTests() {}

    public static PracticeAccounts of(EntityManager em, Map<String, UUID> refs) {
        var accounts = new PracticeAccounts() {
            @Override
            public Map<String, UUID> refs() {
                return refs;
            }

            @Override
            public void act(UUID ref) {
                TestDatabase.actAs(em, ref.toString());
            }
        };
        accounts.em = em;
        return accounts;
    }
}
