package dk.enindgang.web.contact;

import dk.enindgang.contact.ContactHandoverView;
import dk.enindgang.contact.ContactHandovers;
import dk.enindgang.draft.Drafts;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Postback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /contact/handover?handover=…}: a yes or no, the talk with the family, and from when on it is the new one. */
@Named
@ViewScoped
public class ContactHandover implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ContactHandovers handovers;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    @Inject
    Clock clock;

    private String handover = "";

    private ContactHandoverView view;

    private boolean changed;

    private String answer = "";

    private final TalkForm talk = new TalkForm();

    private LocalDate from;

    /** What was typed and not sent comes back; who typed it before somebody else saved is told so. */
    public void load() {
        view = handovers.get(getRef());
        Map<String, String> typed = drafts.list(getPlace());
        answer = typed.getOrDefault("answer", "");
        changed = !typed.getOrDefault("seen", getSeen()).equals(getSeen());
        talk.show(view.talk(), typed);
        from = LocalDate.now(clock);
    }

    /** Whoever is shown the page once more looks once more; what stands in the page stays. */
    public void again() {
        if (Postback.isNow()) {
            ContactHandoverView now = handovers.get(view.ref());
            view = changed ? now : view;
        }
    }

    public @Nullable String accept() {
        return done(handovers.accept(view.ref(), view.version()), "contact.handover.accepted", here());
    }

    public @Nullable String decline() {
        return done(handovers.decline(view.ref(), view.version(), answer), "contact.handover.declined", list());
    }

    public @Nullable String withdraw() {
        return done(handovers.withdraw(view.ref(), view.version()), "contact.handover.withdrawn", list());
    }

    public @Nullable String save() {
        return done(handovers.talk(view.ref(), view.version(), talk.talk()), "contact.handover.saved", here());
    }

    public @Nullable String effect() {
        return done(handovers.effect(view.ref(), view.version(), from), "contact.handover.effected", list());
    }

    /** Stays on the page when somebody was first; the next press is a decision then. */
    private @Nullable String done(boolean did, String said, String next) {
        if (!did) {
            view = handovers.get(view.ref());
            changed = true;
            return null;
        }
        message.done(said);
        return next;
    }

    private String here() {
        return "/contact/handover?faces-redirect=true&handover=" + view.ref();
    }

    private static String list() {
        return "/contact/handovers?faces-redirect=true";
    }

    /** Where it is kept while it is typed. */
    public String getPlace() {
        return ContactHandovers.draftPlace(getRef());
    }

    private UUID getRef() {
        return Address.uuid(handover);
    }

    /** Which state the reader had before her, as the draft keeps it. */
    public String getSeen() {
        return Long.toString(view.version());
    }

    public ContactHandoverView getView() {
        return view;
    }

    public boolean isChanged() {
        return changed;
    }

    public TalkForm getTalk() {
        return talk;
    }

    public String getAnswer() {
        return answer;
    }

    /** Faces sends an empty field as nothing. */
    public void setAnswer(@Nullable String answer) {
        this.answer = answer == null ? "" : answer;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getHandover() {
        return handover;
    }

    public void setHandover(@Nullable String handover) {
        this.handover = handover == null ? "" : handover;
    }
}
