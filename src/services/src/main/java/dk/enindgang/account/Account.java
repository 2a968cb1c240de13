package dk.enindgang.account;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;

/** A person who logs in here (brugerkonto). */
@Entity
@Table(name = "account")
@NamedQuery(name = "Account.byUserName", query = "select a from Account a where a.userName = :userName")
public class Account extends Stored {

    private static final long serialVersionUID = 1L;

    @Column(name = "user_name", updatable = false)
    private String userName;

    @Column(name = "display_name")
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Profession profession;

    @SuppressWarnings("UnusedVariable") // read by the question of each request
    @Convert(converter = RolesConverter.class)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Column(name = "password_hash")
    private String passwordHash;

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

    /** Gives the roles besides {@link Role#STAFF}, which everybody has (R8). */
    public void give(Set<Role> given) {
        var now = EnumSet.noneOf(Role.class);
        now.addAll(given);
        now.remove(Role.STAFF);
        roles = now;
    }

    /** R6. */
    public void disable() {
        disabled = true;
    }

    /** Of a practice municipality (R7). */
    void markPractice() {
        practice = true;
    }

    /** R1. */
    void changePassword(PasswordHash password) {
        passwordHash = password.toString();
    }

    PasswordHash password() {
        return PasswordHash.parse(passwordHash);
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
