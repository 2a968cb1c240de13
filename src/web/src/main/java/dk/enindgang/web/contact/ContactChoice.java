package dk.enindgang.web.contact;

import dk.enindgang.contact.ContactPersons;
import dk.enindgang.contact.ContactView;
import dk.enindgang.draft.Drafts;
import dk.enindgang.organisation.EmployeeRow;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Postback;
import dk.enindgang.web.run.ColleagueSearch;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the two pages have in common on which a colleague is chosen for a family: the family, the search and the reason. */
public abstract class ContactChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ContactPersons contacts;

    @Inject
    ColleagueSearch colleagues;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    private String family = "";

    private @Nullable String q;

    private @Nullable ContactView view;

    private List<EmployeeRow> found = List.of();

    private boolean changed;

    private String reason = "";

    /** Where the reason is kept while it is typed. */
    public abstract String getPlace();

    /** Whether the reader may choose at all. */
    abstract boolean isOpen();

    /** What was typed and not sent comes back. Whoever may not choose reads. */
    public @Nullable String load() {
        view = contacts.get(getRef());
        found = colleagues.list(q);
        reason = drafts.list(getPlace()).getOrDefault("reason", "");
        return isOpen() ? null : back();
    }

    /** Whoever is shown the page once more looks once more. */
    public void again() {
        if (Postback.isNow()) {
            ContactView now = contacts.get(getRef());
            view = changed ? now : view;
        }
    }

    /** Stays on the page when somebody was first; the next press is a decision then. */
    @Nullable
    String done(boolean did, String said) {
        if (!did) {
            view = contacts.get(getRef());
            changed = true;
            return null;
        }
        message.done(said);
        return back();
    }

    String back() {
        return "/contact/read?faces-redirect=true&family=" + getRef();
    }

    UUID getRef() {
        return Address.uuid(family);
    }

    /** The period that was on the screen, or null. */
    @Nullable
    UUID seen() {
        return getView().period();
    }

    public ContactView getView() {
        return Objects.requireNonNull(view);
    }

    public List<EmployeeRow> getFound() {
        return found;
    }

    public boolean isSearched() {
        return q != null && !q.isBlank();
    }

    public boolean isChanged() {
        return changed;
    }

    public String getReason() {
        return reason;
    }

    /** Faces sends an empty field as nothing. */
    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(@Nullable String family) {
        this.family = family == null ? "" : family;
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }
}
