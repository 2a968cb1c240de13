package dk.enindgang.it.shape.canary.guide;

import jakarta.ejb.Stateless;

/** A door that says nobody's name. */
@Stateless
public class OpenDoor {

    public int count() {
        return 1;
    }
}
