package dk.enindgang.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.io.Serializable;

/** Where an edition came from: a file, or the editor in the browser; and the text it was made of. */
@Embeddable
public class GuideOrigin implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "written_here")
    private boolean writtenHere;

    /** Kept beside the edition, and only asked for by those who write. */
    @Transient
    private String text = "";

    /** Kept beside the edition as well; JSON in the shape of the print, or nothing. */
    @Transient
    private String english = "";

    protected GuideOrigin() {}

    GuideOrigin(String contentHash) {
        this.contentHash = contentHash;
    }

    void keep(String madeOf, boolean inTheBrowser) {
        text = madeOf;
        writtenHere = inTheBrowser;
    }

    /** R11. What it says in English, under the columns of the Danish texts; empty for nothing. */
    public void speak(String json) {
        english = json;
    }

    String english() {
        return english;
    }

    String contentHash() {
        return contentHash;
    }

    String text() {
        return text;
    }

    boolean isWrittenHere() {
        return writtenHere;
    }
}
