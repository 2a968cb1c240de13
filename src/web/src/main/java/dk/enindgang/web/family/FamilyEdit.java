package dk.enindgang.web.family;

import dk.enindgang.draft.Drafts;
import dk.enindgang.family.Families;
import dk.enindgang.family.FamilyDetails;
import dk.enindgang.family.FamilyView;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Postback;
import dk.enindgang.web.organisation.Typed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /family/edit?family=…}: what a family is called, and which unit handles it. */
@Named
@ViewScoped
public class FamilyEdit implements Serializable {

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

    private boolean typed;

    private @Nullable FamilyView theirs;

    private final FamilyForm form = new FamilyForm();

    /** What was typed and not saved comes back. */
    public void load() {
        show();
        version = view.version();
        form.show(view.details());
        var kept = new Typed(drafts.list(getPlace()));
        typed = !kept.isEmpty();
        form.bringBack(kept);
        if (typed && !Long.toString(version).equals(kept.fields().get("seen"))) {
            theirs = view;
        }
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
    public @Nullable String save() {
        UUID ref = view.ref();
        FamilyDetails details = form.details();
        if (!families.change(ref, version, details)) {
            show();
            theirs = view;
            version = view.version();
            return null;
        }
        message.done("family.edit.saved", details.name());
        return families.isMine(ref)
                ? "/family/read?faces-redirect=true&family=" + ref
                : "/family/list?faces-redirect=true";
    }

    /** Begins again with what is saved. */
    public String forget() {
        drafts.clear(getPlace());
        return "/family/edit?faces-redirect=true&family=" + family;
    }

    /** Where what is typed here is kept. */
    public String getPlace() {
        return Families.draftPlace(view.ref());
    }

    /** True if it shows what was typed before and not saved. */
    public boolean isTyped() {
        return typed;
    }

    /** Which version the reader has before them, as the draft keeps it. */
    public long getSeen() {
        return version;
    }

    /** What somebody else saved meanwhile, or null. */
    public @Nullable FamilyView getTheirs() {
        return theirs;
    }

    public List<LinkRow> getAreas() {
        return families.listAreas();
    }

    public FamilyView getView() {
        return view;
    }

    public FamilyForm getForm() {
        return form;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(@Nullable String family) {
        this.family = family == null ? "" : family;
    }
}
