package dk.enindgang.account;

import dk.enindgang.password.PasswordPolicy;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to looking after accounts: closing, opening again, taking roles away, new passwords (R19-R21). */
@Stateless
@RolesAllowed("ADMIN")
public class ManagedAccounts {

    private static final String ROWS = """
            select a.ref, a.user_name, a.display_name, a.roles, a.roles_source, a.external_source, a.disabled
            from account a where
            """;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    AccountTrail trail;

    @Inject
    PasswordPolicy policy;

    @Inject
    SessionTable sessions;

    @Inject
    Clock clock;

    /** Those with the text in their name or user name, by name. One statement. */
    public List<ManagedAccountRow> list(String text, int first, int max) {
        return rows(em.createNativeQuery(ROWS + """
                        position(cast(?1 as text) in lower(a.display_name)) > 0
                        or position(cast(?1 as text) in a.user_name) > 0
                        order by a.display_name, a.id offset ?2 limit ?3""")
                .setParameter(1, text.strip().toLowerCase(Locale.ROOT))
                .setParameter(2, first)
                .setParameter(3, max));
    }

    /** One of them. One statement. */
    public ManagedAccountRow get(UUID account) {
        return rows(em.createNativeQuery(ROWS + "a.ref = ?1").setParameter(1, account)).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** R6, R19, R20: out at the next request. */
    public void close(UUID account) {
        Account found = notOwn(account);
        trail.lock();
        if (!found.isDisabled()) {
            found.disable();
            trail.write(account, AccountChangeKind.CLOSED, null);
            trail.requireAdministrator();
        }
    }

    /** R19. */
    public void reopen(UUID account) {
        Account found = find(account);
        if (found.isDisabled()) {
            found.reopen();
            trail.write(account, AccountChangeKind.REOPENED, null);
        }
    }

    /** R6, R18-R20: a role that is stored with the account, gone at the next request. */
    public void takeRole(UUID account, Role role) {
        Account found = notOwn(account);
        trail.lock();
        if (found.take(role)) {
            trail.write(account, AccountChangeKind.ROLE_TAKEN, role);
            trail.requireAdministrator();
        }
    }

    /** R11, R19, R21, R24, R25. One's own is changed with the current one (R22). */
    public void changePassword(UUID account, NewPassword password) {
        if (account.equals(caller.ref())) {
            throw new RuleViolation("account.rule.ownPassword").at("password");
        }
        Account found = find(account);
        if (!found.isLocal()) {
            throw new RuleViolation("account.rule.passwordElsewhere").at("password");
        }
        found.givePassword(password.hash(policy, found), clock.instant());
        sessions.endAll(account, null);
        trail.write(account, AccountChangeKind.PASSWORD_SET, null);
    }

    private Account notOwn(UUID account) {
        if (account.equals(caller.ref())) {
            throw new RuleViolation("account.rule.ownAccount");
        }
        return find(account);
    }

    private Account find(UUID account) {
        return em.createQuery("select a from Account a where a.ref = :ref", Account.class)
                .setParameter("ref", account)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<ManagedAccountRow> rows(Query query) {
        UUID mine = caller.ref();
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row, mine)).toList();
    }

    private static ManagedAccountRow row(Object[] c, UUID mine) {
        return new ManagedAccountRow(
                (UUID) c[0],
                (String) c[1],
                (String) c[2],
                List.copyOf(new RolesConverter().convertToEntityAttribute((String) c[3])),
                source((String) c[4]),
                source((String) c[5]),
                (Boolean) c[6],
                mine.equals(c[0]));
    }

    private static @Nullable ExternalSource source(@Nullable String name) {
        return name == null ? null : ExternalSource.valueOf(name);
    }
}
