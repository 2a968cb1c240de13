package dk.enindgang.account;

import java.util.Set;

/** One invented colleague. */
record PracticeAccount(String userName, String displayName, Profession profession, Set<Role> roles) {

    PracticeAccount(String userName, String displayName, Profession profession) {
        this(userName, displayName, profession, Set.of());
    }

    Account account(PasswordHash password) {
        var account = new Account(userName, displayName, profession, password);
        account.give(roles);
        account.markPractice();
        return account;
    }
}
