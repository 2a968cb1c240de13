package dk.enindgang.account;

import dk.enindgang.platform.LogInSettings;
import jakarta.persistence.EntityManager;

/** The names of accounts, and which are open, for tests without a container. */
public final class AccountNamesForTests {

    private AccountNamesForTests() {}

    public static AccountNames of(EntityManager em) {
        var names = new AccountNames();
        names.em = em;
        return names;
    }

    /** Accounts kept here are open, the municipality's own log-in is not there. */
    public static OpenAccounts open(EntityManager em) {
        var open = new OpenAccounts();
        open.em = em;
        open.settings = new LogInSettings();
        return open;
    }

    /** The municipality's own log-in is there besides. */
    public static OpenAccounts openToAll(EntityManager em) {
        var open = new OpenAccounts();
        open.em = em;
        open.settings = new LogInSettings() {
            @Override
            public boolean oidc() {
                return true;
            }
        };
        return open;
    }
}
