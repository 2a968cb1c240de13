package dk.enindgang.account;

import jakarta.persistence.EntityManager;

/** The names of accounts, for tests without a container. */
public final class AccountNamesForTests {

    private AccountNamesForTests() {}

    public static AccountNames of(EntityManager em) {
        var names = new AccountNames();
        names.em = em;
        return names;
    }
}
