package dk.enindgang.web.family;

import dk.enindgang.family.Likeness;
import java.io.Serializable;
import java.util.function.Supplier;

/** Says once that somebody like that is known; the next press with the same words is a decision. */
class LookedAlike implements Serializable {

    private static final long serialVersionUID = 1L;

    private String told = "";

    private Likeness found = Likeness.NONE;

    private boolean fresh;

    /** True if nobody is like that, or it was said before of the same words. A hidden number never passes here: the door
     * refuses it with words of its own. */
    boolean passes(String words, Supplier<Likeness> looked) {
        if (words.equals(told)) {
            return true;
        }
        found = looked.get();
        fresh = true;
        if (found.families().isEmpty()) {
            return true;
        }
        told = words;
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
