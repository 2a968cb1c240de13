package dk.enindgang.web.contact;

import dk.enindgang.contact.ContactKind;
import dk.enindgang.contact.ContactNotes;
import dk.enindgang.contact.ContactPersons;
import dk.enindgang.contact.ContactView;
import dk.enindgang.contact.NewNote;
import dk.enindgang.draft.Drafts;
import dk.enindgang.platform.NotFound;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Postback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /contact/note?family=…}: a quick note of contact with a family. */
@Named
@ViewScoped
public class ContactNote implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ContactPersons contacts;

    @Inject
    ContactNotes notes;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    @Inject
    Clock clock;

    private String family = "";

    private ContactView view;

    private ContactKind kind = ContactKind.PHONE;

    private LocalDate onDay;

    private String words = "";

    /** What was typed and not sent comes back. Whoever may not write is told before she has written. */
    public void load() {
        view = contacts.get(Address.uuid(family));
        if (!view.writable()) {
            throw new NotFound();
        }
        onDay = LocalDate.now(clock);
        words = drafts.list(getPlace()).getOrDefault("words", "");
    }

    /** Whoever is shown the page once more looks once more. */
    public void again() {
        if (Postback.isNow()) {
            view = contacts.get(view.family());
        }
    }

    public String save() {
        notes.add(view.family(), new NewNote(kind, onDay, words));
        message.done("contact.note.saved");
        return "/contact/read?faces-redirect=true&family=" + view.family();
    }

    /** Where it is kept while it is typed. */
    public String getPlace() {
        return ContactNotes.draftPlace(Address.uuid(family));
    }

    public List<ContactKind> getKinds() {
        return List.of(ContactKind.values());
    }

    public ContactView getView() {
        return view;
    }

    public ContactKind getKind() {
        return kind;
    }

    public void setKind(ContactKind kind) {
        this.kind = kind;
    }

    public LocalDate getOnDay() {
        return onDay;
    }

    public void setOnDay(LocalDate onDay) {
        this.onDay = onDay;
    }

    public String getWords() {
        return words;
    }

    /** Faces sends an empty field as nothing. */
    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(@Nullable String family) {
        this.family = family == null ? "" : family;
    }
}
