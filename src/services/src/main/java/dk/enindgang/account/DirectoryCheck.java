package dk.enindgang.account;

import dk.enindgang.account.DirectorySessions.Due;
import dk.enindgang.ldap.Ldap;
import dk.enindgang.ldap.LdapAway;
import dk.enindgang.ldap.LdapPerson;
import dk.enindgang.platform.LogInSettings;
import dk.enindgang.platform.db.Readiness;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks the directory again whether those who came in with its password may still be in (R13). Nobody waits for the answer;
 * the next request finds the session there or gone. On every node; a session is asked for by one.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class DirectoryCheck {

    private static final System.Logger LOG = System.getLogger(DirectoryCheck.class.getName());

    @Inject
    Readiness readiness;

    @Inject
    LogInSettings settings;

    @Inject
    Ldap ldap;

    @Inject
    LdapAccounts accounts;

    @Inject
    DirectorySessions sessions;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void look() {
        try {
            if (readiness.ready()) {
                ask();
            }
        } catch (LdapAway away) {
            // It has said so in the log; what the directory said before holds on for a while.
        } catch (RuntimeException e) {
            // A timer that throws twice is taken away by the server.
            LOG.log(Level.WARNING, "The directory could not be asked again; it is tried in a moment.", e);
        }
    }

    void ask() {
        int forgotten = sessions.endUnconfirmed();
        if (forgotten > 0) {
            LOG.log(Level.WARNING, "{0} sessions are over: the directory has not confirmed them.", forgotten);
        }
        if (settings.ldap()) {
            for (List<Due> due = sessions.take(); !due.isEmpty(); due = sessions.take()) {
                ask(due);
            }
        }
    }

    private void ask(List<Due> due) {
        Map<String, LdapPerson> there =
                ldap.look(due.stream().map(Due::name).distinct().toList());
        for (Due who : due) {
            try {
                decide(who, there.get(who.name()));
            } catch (RuntimeException e) {
                // One must not keep the others from being confirmed.
                LOG.log(Level.WARNING, "Account " + who.account() + " could not be asked about again.", e);
            }
        }
    }

    private void decide(Due who, @Nullable LdapPerson person) {
        // Whoever has that name now may be somebody else.
        boolean may = person != null
                && accounts.renewed(person)
                        .filter(account -> account.ref().equals(who.account()))
                        .isPresent();
        if (may) {
            sessions.confirm(who);
        } else {
            sessions.end(who);
            LOG.log(Level.INFO, "The directory has ended the sessions of account {0}.", who.account());
        }
    }
}
