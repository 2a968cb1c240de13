package dk.enindgang.web.family;

import dk.enindgang.draft.Drafts;
import dk.enindgang.family.Families;
import dk.enindgang.family.FamilyView;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Postback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** {@code /family/close?family=…}: nobody works with the family any more, and why. */
@Named
@ViewScoped
public class FamilyClose implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Families families;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    private String family = "";

    private FamilyView view;

    private long version;

    private boolean moved;

    private String reason = "";

    /** What was typed and not saved comes back. */
    public void load() {
        show();
        version = view.version();
        reason = drafts.list(getPlace()).getOrDefault("reason", "");
    }

    private void show() {
        view = families.get(Address.uuid(family));
    }

    /** Whoever is shown the page once more looks once more: it is asked again whether she may, and written down. */
    public void again() {
        if (Postback.isNow()) {
            show();
        }
    }

    /** Stays on the page when somebody has changed the family meanwhile; the next press is a decision then. */
    public @Nullable String close() {
        if (!families.close(view.ref(), version, reason)) {
            show();
            version = view.version();
            moved = true;
            return null;
        }
        message.done("family.close.done", view.details().name());
        return "/family/list?faces-redirect=true";
    }

    /** Where the reason is kept while it is typed. */
    public String getPlace() {
        return Families.closingDraftPlace(view.ref());
    }

    /** Whether somebody has changed it since it was shown. */
    public boolean isMoved() {
        return moved;
    }

    public FamilyView getView() {
        return view;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(@Nullable String family) {
        this.family = family == null ? "" : family;
    }
}
