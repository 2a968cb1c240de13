package dk.enindgang.web.access;

import dk.enindgang.account.ManagedAccountRow;
import dk.enindgang.account.ManagedAccounts;
import dk.enindgang.account.NewPassword;
import dk.enindgang.account.Role;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Paged;
import dk.enindgang.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** {@code /access/accounts?q=…&page=…&account=…}: who can log in and how; closing accounts, new passwords. For ADMIN. */
@Named
@ViewScoped
public class AccessAccounts implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 25;

    private static final String SAME = "/access/accounts?faces-redirect=true&includeViewParams=true";

    @Inject
    ManagedAccounts managedAccounts;

    @Inject
    Message message;

    @Inject
    Words words;

    private String q = "";

    private int page = 1;

    private String account = "";

    private String password = "";

    private String repeat = "";

    private Paged<ManagedAccountRow> rows = Paged.none();

    private @Nullable ManagedAccountRow chosen;

    public void load() {
        rows = Paged.read(page, PAGE, (first, max) -> managedAccounts.list(q, first, max));
        page = rows.page();
        chosen = account.isEmpty() ? null : managedAccounts.get(Address.uuid(account));
    }

    public String close(ManagedAccountRow row) {
        managedAccounts.close(row.ref());
        message.done("access.accounts.closed", row.name());
        return SAME;
    }

    public String reopen(ManagedAccountRow row) {
        managedAccounts.reopen(row.ref());
        message.done("access.accounts.reopened", row.name());
        return SAME;
    }

    public String take(ManagedAccountRow row, Role role) {
        managedAccounts.takeRole(row.ref(), role);
        message.done("access.accounts.taken", words.of(role), row.name());
        return SAME;
    }

    public String change() {
        var typed = new NewPassword(password, repeat);
        password = "";
        repeat = "";
        managedAccounts.changePassword(Address.uuid(account), typed);
        message.done("access.accounts.changed", getChosenName());
        account = "";
        return SAME;
    }

    /** Where one of them gets a new password; one's own is changed elsewhere. */
    public String passwordOf(ManagedAccountRow row) {
        if (row.own()) {
            return "../account/password";
        }
        return Address.of("accounts").with("q", q).with("page", page).with("account", row.ref()) + "#secret";
    }

    public Paged<ManagedAccountRow> getRows() {
        return rows;
    }

    public boolean isChoosing() {
        return chosen != null && chosen.local() && !chosen.own();
    }

    public String getChosenName() {
        return chosen == null ? "" : chosen.name();
    }

    public String getAddress() {
        return Address.of("accounts").with("q", q).open();
    }

    public String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q == null ? "" : q;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account == null ? "" : account;
    }

    /** Never goes back to the page. */
    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    public String getRepeat() {
        return "";
    }

    public void setRepeat(@Nullable String repeat) {
        this.repeat = repeat == null ? "" : repeat;
    }
}
