package dk.enindgang.web.contact;

import dk.enindgang.contact.ContactPersons;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /contact/assign?family=…&q=…}: says who is a family's contact person from now on. */
@Named
@ViewScoped
public class ContactAssign extends ContactChoice {

    private static final long serialVersionUID = 1L;

    public @Nullable String assign(UUID employee) {
        return done(contacts.assign(getRef(), seen(), employee, getReason()), "contact.assign.done");
    }

    @Override
    boolean isOpen() {
        return getView().choosable();
    }

    @Override
    public String getPlace() {
        return ContactPersons.draftPlace(getRef());
    }
}
