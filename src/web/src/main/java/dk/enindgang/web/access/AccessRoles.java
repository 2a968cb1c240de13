package dk.enindgang.web.access;

import dk.enindgang.account.AccountRow;
import dk.enindgang.account.Role;
import dk.enindgang.account.RoleAssignmentRow;
import dk.enindgang.account.RoleAssignments;
import dk.enindgang.account.RoleGift;
import dk.enindgang.organisation.OrgUnits;
import dk.enindgang.organisation.UnitRow;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Paged;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /access/roles?page=…&q=…}: who has which role, and giving and ending them. For ADMIN. */
@Named
@ViewScoped
public class AccessRoles implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 25;

    @Inject
    RoleAssignments roleAssignments;

    @Inject
    OrgUnits orgUnits;

    @Inject
    Message message;

    @Inject
    Clock clock;

    private int page = 1;

    private Paged<RoleAssignmentRow> roles = Paged.none();

    private String q = "";

    private List<AccountRow> accounts = List.of();

    private List<UnitRow> units = List.of();

    private String account = "";

    private @Nullable Role role;

    private String unit = "";

    private LocalDate begins = LocalDate.EPOCH;

    private @Nullable LocalDate ends;

    public void load() {
        roles = Paged.read(page, PAGE, roleAssignments::list);
        accounts = List.copyOf(roleAssignments.listAccounts(q));
        units = List.copyOf(orgUnits.list(LocalDate.now(clock), ""));
        begins = LocalDate.now(clock);
    }

    public String give() {
        UUID to = Address.uuid(account);
        roleAssignments.give(new RoleGift(to, Objects.requireNonNull(role), Address.uuid(unit), begins, ends));
        message.done("access.roles.given", nameOf(to));
        return "/access/roles?faces-redirect=true";
    }

    private String nameOf(UUID one) {
        return accounts.stream()
                .filter(row -> row.ref().equals(one))
                .map(AccountRow::name)
                .findFirst()
                .orElse("");
    }

    public String revoke(UUID assignment) {
        roleAssignments.revoke(assignment);
        message.done("access.roles.revoked");
        return "/access/roles?faces-redirect=true";
    }

    public List<AccountRow> getAccounts() {
        return accounts;
    }

    /** Those that can be given. */
    public List<Role> getRoles() {
        return Stream.of(Role.values()).filter(one -> one != Role.STAFF).toList();
    }

    public List<UnitRow> getUnits() {
        return units;
    }

    public String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q == null ? "" : q;
    }

    public List<RoleAssignmentRow> getRows() {
        return roles.rows();
    }

    public boolean isMore() {
        return roles.more();
    }

    public int getPage() {
        return roles.page();
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

    public @Nullable Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role role) {
        this.role = role;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit == null ? "" : unit;
    }

    public LocalDate getBegins() {
        return begins;
    }

    public void setBegins(LocalDate begins) {
        this.begins = begins;
    }

    public @Nullable LocalDate getEnds() {
        return ends;
    }

    public void setEnds(@Nullable LocalDate ends) {
        this.ends = ends;
    }
}
