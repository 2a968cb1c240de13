package dk.enindgang.web.frame;

import dk.enindgang.platform.NamePattern;
import dk.enindgang.platform.PhonePattern;
import java.io.Serializable;

/**
 * Asks once, before a text is sent, whether it names somebody. What looks like a name or a telephone number is a guess, so
 * whoever sends the same text again has decided.
 */
public class SecondLook implements Serializable {

    private static final long serialVersionUID = 1L;

    private String asked = "";

    /** False if the reader is asked about the text first; it is shown to her again then. */
    public boolean passes(String text) {
        boolean sure = text.equals(asked) || !(NamePattern.in(text) || PhonePattern.in(text));
        asked = sure ? "" : text;
        return sure;
    }

    public boolean isAsking() {
        return !asked.isEmpty();
    }
}
