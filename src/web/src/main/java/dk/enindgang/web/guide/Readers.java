package dk.enindgang.web.guide;

import dk.enindgang.account.Profession;
import dk.enindgang.guide.ReaderRole;
import dk.enindgang.web.frame.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** In which capacity somebody reads a handleguide when nothing else is chosen. */
@Named
@RequestScoped
public class Readers {

    @Inject
    SignedIn signedIn;

    public ReaderRole mine() {
        return of(signedIn.profession());
    }

    public ReaderRole[] getAll() {
        return ReaderRole.values();
    }

    static ReaderRole of(Optional<Profession> profession) {
        return profession
                .map(one -> switch (one) {
                    case LEADER -> ReaderRole.LEADER;
                    case ADVISER -> ReaderRole.AUTHORITY_ADVISER;
                    default -> ReaderRole.EMPLOYEE;
                })
                .orElse(ReaderRole.EMPLOYEE);
    }
}
