package dk.enindgang.it.shape.canary.guide;

import jakarta.ejb.Stateless;

/** A door that says nobody's name, and gives what nobody may hold. */
@Stateless
public class OpenDoor {

    public int count() {
        return 1;
    }

    public Hidden hidden() {
        return new Hidden(1);
    }

    record Hidden(int number) {}
}
