package dk.enindgang.account;

import dk.enindgang.account.LogInRefused.Reason;
import dk.enindgang.ldap.Ldap;
import dk.enindgang.ldap.LdapAway;
import dk.enindgang.ldap.LdapPerson;
import dk.enindgang.platform.LogInSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Log-in with the password of the municipality's directory. */
@ApplicationScoped
public class LdapAccounts {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    LogInSettings settings;

    @Inject
    Ldap ldap;

    @Inject
    ExternalAccounts accounts;

    @Inject
    SignOns signOns;

    /**
     * Nobody where there is no directory, or the password is wrong.
     *
     * @throws LogInRefused if the directory does not answer, or knows somebody who has no account here (R12)
     */
    Optional<SignedInAccount> logIn(String userName, String password) {
        if (!settings.ldap()) {
            return Optional.empty();
        }
        return UserNames.plain(userName).flatMap(name -> known(name, password).map(person -> entered(name, person)));
    }

    private SignedInAccount entered(String name, LdapPerson person) {
        SignedInAccount account = renewed(person).orElseThrow(() -> new LogInRefused(Reason.UNKNOWN, Duration.ZERO));
        return account.in(signOns.beginByDirectory(account.ref(), name));
    }

    /** The open account of somebody the directory has just told of, with the roles of her groups (R12, R15). */
    Optional<SignedInAccount> renewed(LdapPerson person) {
        return accounts.enter(ExternalSource.LDAP, person.id(), mapping().of(person.groups()));
    }

    /**
     * Asks for a name that nobody has. Whoever types the name of an account that is kept here sees the directory come
     * and go like everybody else, and waits as long for it (R4).
     *
     * @param password as typed; the directory is not told
     * @throws LogInRefused if the directory does not answer
     */
    void askForNobody(String password) {
        if (settings.ldap()) {
            known(UUID.randomUUID().toString(), password.isEmpty() ? "" : "nobody's");
        }
    }

    private Optional<LdapPerson> known(String name, String password) {
        try {
            return ldap.find(name, password);
        } catch (LdapAway away) {
            throw new LogInRefused(Reason.AWAY, PATIENCE);
        }
    }

    private RoleMapping mapping() {
        return RoleMapping.parse(settings.ldapRoles(), LdapPerson::form);
    }
}
