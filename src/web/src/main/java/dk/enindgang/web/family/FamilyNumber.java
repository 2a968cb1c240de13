package dk.enindgang.web.family;

import dk.enindgang.family.Families;
import dk.enindgang.family.FamilyMembers;
import dk.enindgang.family.FamilyView;
import dk.enindgang.family.MemberView;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Postback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** {@code /family/number?family=…&member=…}: takes away a CPR number that was written by mistake. */
@Named
@ViewScoped
public class FamilyNumber implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Families families;

    @Inject
    FamilyMembers members;

    @Inject
    Message message;

    private String family = "";

    private String member = "";

    private FamilyView view;

    private long seen;

    private boolean changed;

    public void load() {
        show();
        seen = getShown().card().version();
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

    /** Stays on the page when somebody was first; the next press is a decision then. */
    public @Nullable String remove() {
        if (!members.removeNumber(view.ref(), Address.uuid(member), seen)) {
            show();
            seen = getShown().card().version();
            changed = true;
            return null;
        }
        message.done("family.number.removed");
        return "/family/read?faces-redirect=true&family=" + view.ref();
    }

    public MemberView getShown() {
        return view.member(Address.uuid(member));
    }

    /** Whether somebody has changed what is told of her since it was shown. */
    public boolean isChanged() {
        return changed;
    }

    public FamilyView getView() {
        return view;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(@Nullable String family) {
        this.family = family == null ? "" : family;
    }

    public String getMember() {
        return member;
    }

    public void setMember(@Nullable String member) {
        this.member = member == null ? "" : member;
    }
}
