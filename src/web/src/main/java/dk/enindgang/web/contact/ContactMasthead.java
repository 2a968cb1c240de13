package dk.enindgang.web.contact;

import dk.enindgang.contact.ContactCause;
import dk.enindgang.contact.ContactPeriodRow;
import dk.enindgang.contact.ContactPersons;
import dk.enindgang.contact.ContactView;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who a family's contact person is, for the pages that show it; read once for a request. */
@Named
@RequestScoped
public class ContactMasthead {

    @Inject
    ContactPersons contacts;

    @Inject
    Words words;

    private final Map<String, ContactView> read = new HashMap<>();

    /** Of the family with that outside name. */
    public ContactView of(String family) {
        return read.computeIfAbsent(family, ref -> contacts.get(Address.uuid(ref)));
    }

    /** When she is here again; empty while she is here. */
    public String absence(ContactView view) {
        if (!view.away()) {
            return "";
        }
        LocalDate until = view.until();
        return until == null ? words.say("contact.read.left") : words.say("contact.read.away", words.date(until));
    }

    /** How long ago the family was in contact. */
    public String contact(ContactView view) {
        return view.lastContact() == null
                ? words.say("contact.read.never", view.days(), view.most())
                : words.say("contact.read.days", words.date(view.lastContact()), view.days(), view.most());
    }

    /** From when to when. */
    public String period(ContactPeriodRow row) {
        String begins = words.moment(row.begins());
        return row.ends() == null
                ? words.say("contact.read.from", begins)
                : words.say("contact.read.fromTo", begins, words.moment(row.ends()));
    }

    /** Why somebody became it, with the reason given. */
    public String why(ContactCause cause, @Nullable String reason) {
        return reason == null || reason.isEmpty() ? words.of(cause) : words.of(cause) + ": " + reason;
    }
}
