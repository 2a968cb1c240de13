package dk.enindgang.web.contact;

import dk.enindgang.contact.ContactShares;
import dk.enindgang.contact.ShareRow;
import dk.enindgang.draft.Drafts;
import dk.enindgang.organisation.Employees;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /contact/share?employee=…&to=…}: all families of a colleague, to one or shared out. For who leads the unit. */
@Named
@ViewScoped
public class ContactShare implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ContactShares shares;

    @Inject
    Employees employees;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    private String employee = "";

    private @Nullable String to;

    private String name = "";

    private List<ShareRow> rows = List.of();

    private List<LinkRow> colleagues = List.of();

    private String reason = "";

    public void load() {
        UUID from = Address.uuid(employee);
        name = employees.get(from).details().name();
        colleagues = employees.colleaguesHere(from);
        rows = shares.propose(from, to == null || to.isEmpty() ? null : Address.uuid(to));
        reason = drafts.list(getPlace()).getOrDefault("reason", "");
    }

    /** Those for whom there is somebody. */
    public String ask() {
        var receivers = new HashMap<UUID, UUID>();
        for (ShareRow row : rows) {
            UUID receiver = row.employee();
            if (receiver != null) {
                receivers.put(row.family(), receiver);
            }
        }
        message.done("contact.share.done", shares.ask(Address.uuid(employee), receivers, reason));
        return "/contact/watch?faces-redirect=true";
    }

    /** Where the reason is kept while it is typed. */
    public String getPlace() {
        return ContactShares.draftPlace(Address.uuid(employee));
    }

    public List<ShareRow> getRows() {
        return rows;
    }

    public List<LinkRow> getColleagues() {
        return colleagues;
    }

    public String getName() {
        return name;
    }

    public String getReason() {
        return reason;
    }

    /** Faces sends an empty field as nothing. */
    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getEmployee() {
        return employee;
    }

    public void setEmployee(@Nullable String employee) {
        this.employee = employee == null ? "" : employee;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }
}
