package dk.enindgang.web.contact;

import dk.enindgang.contact.ContactHandoverView;
import dk.enindgang.contact.WaitingHandovers;
import dk.enindgang.web.frame.Paged;
import dk.enindgang.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /contact/handovers?page=…}: families that wait for a new contact person's answer, or for the talk. */
@Named("contactHandovers")
@RequestScoped
public class ContactHandoverList {

    private static final int PAGE = 25;

    @Inject
    WaitingHandovers handovers;

    @Inject
    Words words;

    private int page = 1;

    private Paged<ContactHandoverView> rows = Paged.none();

    private List<ContactHandoverView> declined = List.of();

    /** A no is told once. */
    public void load() {
        declined = handovers.listDeclined();
        declined.forEach(one -> handovers.see(one.ref()));
        rows = Paged.read(page, PAGE, (first, max) -> handovers.list(first, max));
    }

    /** From whom to whom, and since when. */
    public String about(ContactHandoverView row) {
        return words.say("contact.handovers.row", row.from(), row.to(), words.moment(row.givenAt()));
    }

    public Paged<ContactHandoverView> getPaged() {
        return rows;
    }

    public List<ContactHandoverView> getDeclined() {
        return declined;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
