package dk.enindgang.signon;

import dk.enindgang.account.SignedInAccount;
import java.util.UUID;

/** Somebody whom the identity provider knows, with the name of this session and the token it takes to end it there. */
public record SignedOn(SignedInAccount account, UUID signOn, String idToken) {

    /** Never the token. */
    @Override
    public String toString() {
        return "SignedOn " + signOn;
    }
}
