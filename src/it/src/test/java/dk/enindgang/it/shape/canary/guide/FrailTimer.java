package dk.enindgang.it.shape.canary.guide;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;

/** A timer that catches what it may throw, but leaves a transaction behind that is marked for rollback. */
@Singleton
public class FrailTimer {

    private int looks;

    @Schedule(hour = "*", persistent = false)
    void look() {
        try {
            looks = Math.addExact(looks, 1);
        } catch (RuntimeException e) {
            looks = 0;
        }
    }
}
