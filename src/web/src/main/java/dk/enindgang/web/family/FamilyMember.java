package dk.enindgang.web.family;

import dk.enindgang.draft.Drafts;
import dk.enindgang.family.Families;
import dk.enindgang.family.FamilyMembers;
import dk.enindgang.family.FamilyView;
import dk.enindgang.family.Likeness;
import dk.enindgang.family.MemberDetails;
import dk.enindgang.family.MemberView;
import dk.enindgang.platform.Rules;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Postback;
import dk.enindgang.web.organisation.Typed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /family/member?family=…} adds somebody to a family, {@code &member=…} changes what is told of her. */
@Named
@ViewScoped
public class FamilyMember implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Families families;

    @Inject
    FamilyMembers members;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    @Inject
    Clock clock;

    private String family = "";

    private @Nullable String member;

    private long version;

    private long seenPerson;

    private FamilyView view;

    private boolean typed;

    private @Nullable MemberView theirs;

    private final PersonForm form = new PersonForm();

    private final LookedAlike alike = new LookedAlike();

    /** What was typed and not saved comes back, but nothing of who it is. */
    public void load() {
        show();
        form.begin(LocalDate.now(clock));
        if (member != null) {
            form.show(shown());
            seenPerson = shown().card().version();
        }
        version = view.version();
        var kept = new Typed(drafts.list(getPlace()));
        typed = !kept.isEmpty();
        form.bringBack(kept);
    }

    private void show() {
        view = families.get(Address.uuid(family));
    }

    private MemberView shown() {
        return view.member(Address.uuid(member));
    }

    /** Whoever is shown the page once more looks once more: it is asked again whether she may, and written down. */
    public void again() {
        if (Postback.isNow()) {
            alike.again();
            show();
        }
    }

    /** Stays on the page, once, when somebody like that is known or somebody was first. */
    public @Nullable String save() {
        UUID ref = Address.uuid(family);
        MemberDetails details = told();
        if (member == null) {
            String name = form.name();
            String number = form.number();
            if (!alike.passes(name + number, () -> members.alike(name, form.getBirthDate(), number))) {
                message.refused("family.alike.look");
                return null;
            }
            members.add(ref, details);
        } else if (!members.change(ref, Address.uuid(member), version, seenPerson, details)) {
            show();
            theirs = shown();
            version = view.version();
            seenPerson = theirs.card().version();
            return null;
        }
        drafts.clear(getPlace());
        message.done("family.member.saved", details.person().givenName());
        return families.isMine(ref)
                ? "/family/read?faces-redirect=true&family=" + ref
                : "/family/list?faces-redirect=true";
    }

    private MemberDetails told() {
        var rules = new Rules();
        Optional<MemberDetails> told = rules.ask(() -> form.member(LocalDate.now(clock)));
        rules.require(() -> members.requireNumber(form.number()));
        rules.end();
        return told.orElseThrow();
    }

    /** Begins again with what is saved. */
    public String forget() {
        drafts.clear(getPlace());
        String who = member == null ? "" : "&member=" + member;
        return "/family/member?faces-redirect=true&family=" + family + who;
    }

    /** Where what is typed here is kept. */
    public String getPlace() {
        return "family/member/" + view.ref() + (member == null ? "" : "/" + Address.uuid(member));
    }

    /** What she is called so far, or nothing for a new one. */
    public String getCalled() {
        return member == null ? "" : shown().name();
    }

    /** The mask of the number that is kept; empty without one. */
    public String getMasked() {
        return member == null ? "" : shown().card().maskedCpr();
    }

    /** True if it shows what was typed before and not saved. */
    public boolean isTyped() {
        return typed;
    }

    /** What somebody else saved meanwhile, or null. */
    public @Nullable MemberView getTheirs() {
        return theirs;
    }

    public Likeness getLikeness() {
        return alike.found();
    }

    public FamilyView getView() {
        return view;
    }

    public PersonForm getForm() {
        return form;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(@Nullable String family) {
        this.family = family == null ? "" : family;
    }

    public @Nullable String getMember() {
        return member;
    }

    public void setMember(@Nullable String member) {
        this.member = member == null || member.isEmpty() ? null : member;
    }
}
