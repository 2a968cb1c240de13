package dk.enindgang.web.contact;

import dk.enindgang.contact.ContactCard;
import dk.enindgang.contact.ContactPeriodRow;
import dk.enindgang.contact.ContactPersons;
import dk.enindgang.contact.ContactStory;
import dk.enindgang.contact.ContactView;
import dk.enindgang.contact.NoteRow;
import dk.enindgang.organisation.SuddenLeaves;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Paged;
import dk.enindgang.web.frame.Postback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /contact/read?family=…&page=…}: a family's contact person now and before, and the notes of contact. */
@Named
@ViewScoped
public class ContactRead implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 10;

    @Inject
    ContactPersons contacts;

    @Inject
    SuddenLeaves absences;

    @Inject
    Message message;

    private String family = "";

    private int page = 1;

    private ContactView view;

    private List<ContactPeriodRow> history = List.of();

    private Paged<NoteRow> notes = Paged.none();

    private int level;

    private boolean sickenable;

    public void load() {
        UUID ref = Address.uuid(family);
        notes = Paged.read(page, PAGE, (first, max) -> read(contacts.read(ref, first, max)));
        level = view.level();
        sickenable = isHersToSay(view);
    }

    private List<NoteRow> read(ContactStory story) {
        view = story.view();
        history = List.copyOf(story.history());
        return story.notes();
    }

    /** Whoever is shown the page once more looks once more. */
    public void again() {
        if (Postback.isNow()) {
            view = contacts.get(view.family());
        }
    }

    public String follow() {
        contacts.follow(view.family(), level);
        message.done("contact.read.followed");
        return "/contact/read?faces-redirect=true&family=" + view.family();
    }

    /** As closely as a family can be followed. */
    public List<Integer> getLevels() {
        return List.of(0, 1, 2, 3);
    }

    /** Whether the reader is the contact person or leads her, and she is here. */
    public boolean isSickenable() {
        return sickenable;
    }

    private boolean isHersToSay(ContactView shown) {
        ContactCard person = shown.person();
        return person != null && !shown.away() && (shown.mine() || absences.leads(person.employee()));
    }

    /** Where it is said that she is ill today. */
    public String getIllness() {
        ContactCard person = view.person();
        return view.mine() || person == null
                ? "/contact/ill"
                : Address.of("/contact/ill").with("employee", person.employee()).toString();
    }

    public String getAddress() {
        return Address.of("read").with("family", family).open();
    }

    public ContactView getView() {
        return view;
    }

    public List<ContactPeriodRow> getHistory() {
        return history;
    }

    public Paged<NoteRow> getNotes() {
        return notes;
    }

    public int getLevel() {
        return level;
    }

    public void setLevel(int level) {
        this.level = level;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(@Nullable String family) {
        this.family = family == null ? "" : family;
    }
}
