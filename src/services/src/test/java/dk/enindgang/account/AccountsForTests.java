package dk.enindgang.account;

import dk.enindgang.ldap.Ldap;
import dk.enindgang.password.PasswordPolicy;
import dk.enindgang.password.PasswordsForTests;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.LogInSettings;
import dk.enindgang.platform.PasswordSettings;
import dk.enindgang.platform.Settings;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The beans of this feature, put together without a server. */
public final class AccountsForTests {

    static final UnknownUnits UNKNOWN = new UnknownUnits();

    /** A browser somewhere. */
    static final SessionOrigin FROM = new SessionOrigin(SessionBrowser.FIREFOX, SessionDevice.COMPUTER, "192.0.2.7");

    private AccountsForTests() {}

    static AccountTrail trail(EntityManager em, Caller caller, Clock clock) {
        var trail = new AccountTrail();
        trail.em = em;
        trail.caller = caller;
        trail.clock = clock;
        return trail;
    }

    /** An account whose password is kept elsewhere. */
    public static UUID external(EntityManager em, String userName, String externalId, Set<Role> roles) {
        return external(em, userName, ExternalSource.OIDC, externalId, roles);
    }

    /** One of the directory, or of the identity provider. */
    static UUID external(EntityManager em, String userName, ExternalSource source, String externalId, Set<Role> roles) {
        var account = Account.external(userName, userName + " vises", Profession.TEACHER, source, externalId);
        account.give(roles);
        em.persist(account);
        return account.getRef();
    }

    /** An account with a password here. */
    public static UUID local(EntityManager em, String userName, PasswordHash password) {
        var account = new Account(userName, userName + " vises", Profession.TEACHER, password);
        em.persist(account);
        return account.getRef();
    }

    public static ExternalAccounts externalAccounts(EntityManager em) {
        var accounts = new ExternalAccounts();
        accounts.em = em;
        accounts.active = active(em, Clock.systemUTC());
        accounts.provided = new ProvidedRoles();
        accounts.provided.em = em;
        accounts.provided.clock = Clock.systemUTC();
        accounts.provided.unknown = UNKNOWN;
        accounts.provided.trail = trail(em, new Caller(), Clock.systemUTC());
        return accounts;
    }

    static ExternalStart externalStart(EntityManager em) {
        var start = new ExternalStart();
        start.em = em;
        start.settings = new LogInSettings();
        start.clock = Clock.systemUTC();
        return start;
    }

    /** At that moment. */
    static ActiveAccounts active(EntityManager em, Clock clock) {
        var active = new ActiveAccounts();
        active.em = em;
        active.settings = new LogInSettings();
        active.clock = clock;
        return active;
    }

    /** The rules of a municipality called Kommunen. */
    static PasswordPolicy policy() {
        return PasswordsForTests.policy();
    }

    static PasswordTable passwords(EntityManager em, Clock clock) {
        var table = new PasswordTable();
        table.em = em;
        table.sessions = sessions(em, clock);
        return table;
    }

    static SessionTable sessions(EntityManager em, Clock clock) {
        var table = new SessionTable();
        table.em = em;
        table.clock = clock;
        table.settings = new Settings();
        return table;
    }

    /** The door of the log-in to sessions. */
    public static RunningSessions running(EntityManager em, Clock clock) {
        var running = new RunningSessions();
        running.table = sessions(em, clock);
        running.active = active(em, clock);
        return running;
    }

    /** Whether somebody comes in: a session is begun for her, and asked for once. */
    public static Optional<SignedInAccount> find(EntityManager em, UUID account, @Nullable UUID signOn) {
        RunningSessions running = running(em, Clock.systemUTC());
        String proof = UUID.randomUUID().toString();
        running.begin(account, signOn, proof, FROM);
        em.flush();
        return running.find(account, proof).map(RunningSession::account);
    }

    public static SignOns signOns(EntityManager em, Clock clock) {
        var signOns = new SignOns();
        signOns.em = em;
        signOns.clock = clock;
        signOns.settings = new Settings();
        return signOns;
    }

    public static Accounts accounts(EntityManager em, Clock clock) {
        var accounts = new Accounts();
        accounts.em = em;
        var settings = new LogInSettings();
        accounts.active = active(em, Clock.systemUTC());
        accounts.throttle = new Throttle();
        accounts.throttle.em = em;
        accounts.throttle.clock = clock;
        accounts.throttle.settings = new Settings();
        accounts.throttle.logIn = settings;
        accounts.passwords = new KeptPasswords();
        accounts.passwords.settings = new PasswordSettings();
        accounts.passwords.policy = policy();
        accounts.passwords.table = passwords(em, clock);
        accounts.passwords.clock = clock;
        accounts.gate = new HashGate();
        accounts.passwords.gate = accounts.gate;
        accounts.directory = new LdapAccounts();
        accounts.directory.settings = settings;
        accounts.directory.accounts = externalAccounts(em);
        accounts.directory.signOns = signOns(em, clock);
        accounts.directory.ldap = new Ldap(settings, clock);
        return accounts;
    }

    static DirectoryCheck directoryCheck(EntityManager em, Clock clock) {
        var check = new DirectoryCheck();
        check.settings = new LogInSettings();
        check.ldap = new Ldap(check.settings, clock);
        check.accounts = accounts(em, clock).directory;
        check.sessions = new DirectorySessions();
        check.sessions.em = em;
        check.sessions.settings = check.settings;
        check.sessions.clock = clock;
        return check;
    }
}
