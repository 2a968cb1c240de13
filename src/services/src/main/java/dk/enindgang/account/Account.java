package dk.enindgang.account;

import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person who logs in here (brugerkonto). */
@Entity
@Table(name = "account")
@NamedQuery(name = "Account.byUserName", query = "select a from Account a where a.userName = :userName")
@NamedQuery(
        name = "Account.byExternalId",
        query = "select a from Account a"
                + " where a.externalId = :externalId and a.externalSource = :source and a.disabled = false")
public class Account extends Stored {

    private static final long serialVersionUID = 1L;

    @Column(name = "user_name", updatable = false)
    private String userName;

    @Column(name = "display_name")
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Profession profession;

    @Convert(converter = RolesConverter.class)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    /** Whose mapping wrote the roles; nothing where they were given here (R15). */
    @Enumerated(EnumType.STRING)
    @Column(name = "roles_source")
    private @Nullable ExternalSource rolesSource;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    /** Since when the password is one that somebody else has typed (R25); nothing where it is her own. */
    @Column(name = "first_password_at")
    private @Nullable Instant firstPasswordAt;

    /** As the identity provider or the directory names this person (R11). */
    @Column(name = "external_id", updatable = false)
    private @Nullable String externalId;

    /** Which of the two that is. */
    @SuppressWarnings("UnusedVariable") // read by queries alone
    @Enumerated(EnumType.STRING)
    @Column(name = "external_source", updatable = false)
    private @Nullable ExternalSource externalSource;

    private boolean disabled;

    @Column(updatable = false)
    private boolean practice;

    protected Account() {}

    public Account(String userName, String displayName, Profession profession, PasswordHash password) {
        this.userName = UserNames.plain(userName).orElseThrow(() -> new IllegalArgumentException("user name"));
        this.displayName = displayName;
        this.profession = profession;
        this.passwordHash = password.toString();
    }

    /** Somebody whose password is kept elsewhere (R11). */
    static Account external(
            String userName, String displayName, Profession profession, ExternalSource source, String externalId) {
        var account = new Account();
        account.userName = UserNames.plain(userName).orElseThrow(() -> new IllegalArgumentException("user name"));
        account.displayName = displayName;
        account.profession = profession;
        account.externalSource = source;
        account.externalId = externalId;
        return account;
    }

    /** Gives the roles besides {@link Role#STAFF}, which everybody has (R8). */
    public void give(Set<Role> given) {
        var now = EnumSet.noneOf(Role.class);
        now.addAll(given);
        now.remove(Role.STAFF);
        roles = now;
        rolesSource = null;
    }

    /** What a mapping says at each log-in (R15). */
    void map(ExternalSource source, Set<Role> mapped) {
        give(mapped);
        rolesSource = source;
    }

    /** What a mapping once said, where there is none any more (R15). */
    void forgetMapped() {
        if (rolesSource != null) {
            give(Set.of());
        }
    }

    /** R6. */
    public void disable() {
        disabled = true;
    }

    void reopen() {
        disabled = false;
    }

    /**
     * R6, R18: takes one of the roles that are stored here.
     *
     * @return whether it was there
     * @throws RuleViolation if a mapping wrote it
     */
    boolean take(Role role) {
        if (rolesSource != null) {
            throw new RuleViolation("account.rule.givenElsewhere");
        }
        var left = EnumSet.noneOf(Role.class);
        left.addAll(roles);
        boolean there = left.remove(role);
        roles = left;
        return there;
    }

    /** Of a practice municipality (R7). */
    void markPractice() {
        practice = true;
    }

    /** R1: the same password, kept with today's parameters. */
    void keepAnew(PasswordHash password) {
        passwordHash = password.toString();
    }

    /** R22: her own choice. */
    void choosePassword(PasswordHash password) {
        passwordHash = password.toString();
        firstPasswordAt = null;
    }

    /** R25: typed by somebody else; in a practice municipality everybody knows them anyway. */
    void givePassword(PasswordHash password, Instant now) {
        passwordHash = password.toString();
        firstPasswordAt = practice ? null : now;
    }

    /** R25. */
    boolean hasFirstPassword() {
        return firstPasswordAt != null;
    }

    /** R26. */
    boolean firstPasswordIsOver(Instant now, Duration valid) {
        return firstPasswordAt != null && !now.isBefore(firstPasswordAt.plus(valid));
    }

    /** Nobody's, where none is kept here (R11). */
    PasswordHash password() {
        return passwordHash == null ? PasswordHash.ofNobody() : PasswordHash.parse(passwordHash);
    }

    /** Whether both have the same one. */
    boolean hasPasswordOf(Account other) {
        return Objects.equals(passwordHash, other.passwordHash);
    }

    boolean isLocal() {
        return externalId == null;
    }

    public String getUserName() {
        return userName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public Profession getProfession() {
        return profession;
    }

    public boolean isDisabled() {
        return disabled;
    }

    public boolean isPractice() {
        return practice;
    }
}
