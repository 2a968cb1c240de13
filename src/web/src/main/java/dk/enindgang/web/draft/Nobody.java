package dk.enindgang.web.draft;

import java.io.Serializable;

/** That a text is to name nobody, and which guide it is about: the words of that guide are nobody's name. */
public record Nobody(String guide, int edition) implements Serializable {

    /** As the browser adds it to where a draft is kept. */
    @Override
    public String toString() {
        return "guide=" + guide + "&edition=" + edition;
    }
}
