package dk.enindgang.web.contact;

import dk.enindgang.contact.ContactHandovers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /contact/hand?family=…&q=…}: asks a colleague to become a family's contact person, and says why. */
@Named
@ViewScoped
public class ContactHand extends ContactChoice {

    private static final long serialVersionUID = 1L;

    @Inject
    ContactHandovers handovers;

    public @Nullable String ask(UUID employee) {
        UUID seen = seen();
        return done(seen != null && handovers.ask(getRef(), seen, employee, getReason()), "contact.hand.asked");
    }

    @Override
    boolean isOpen() {
        return getView().handable();
    }

    @Override
    public String getPlace() {
        return ContactHandovers.askDraftPlace(getRef());
    }
}
