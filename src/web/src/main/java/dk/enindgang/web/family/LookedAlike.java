package dk.enindgang.web.family;

import dk.enindgang.family.Likeness;
import dk.enindgang.web.frame.Fleeting;
import java.io.Serializable;
import java.util.function.Supplier;

/** Says once that somebody like that is known; the next press with the same words is a decision. */
class LookedAlike implements Serializable {

    private static final long serialVersionUID = 1L;

    private Fleeting told = Fleeting.NONE;

    private Likeness found = Likeness.NONE;

    private boolean fresh;

    /** True if nobody is like that, or it was said before of the same words. A hidden number never passes here: the door
     * refuses it with words of its own. */
    boolean passes(String words, Supplier<Likeness> looked) {
        if (Fleeting.of(words).equals(told)) {
            return true;
        }
        found = looked.get();
        fresh = true;
        if (found.families().isEmpty()) {
            return true;
        }
        told = Fleeting.of(words);
        return false;
    }

    /** What was found in another request is not shown. */
    void again() {
        if (!fresh) {
            found = Likeness.NONE;
        }
        fresh = false;
    }

    Likeness found() {
        return found;
    }
}
