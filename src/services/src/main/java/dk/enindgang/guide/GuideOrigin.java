package dk.enindgang.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where an edition came from: a file, the editor in the browser, or another municipality; and the text it was made of. */
@Embeddable
public class GuideOrigin implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "written_here")
    private boolean writtenHere;

    @Column(name = "origin_municipality")
    private @Nullable String municipality;

    @Column(name = "origin_edition")
    private @Nullable Integer edition;

    @Column(name = "origin_hash")
    private @Nullable String hash;

    @Column(name = "origin_taken_on")
    private @Nullable LocalDate takenOn;

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

    /** R11. */
    void takenFrom(Provenance from) {
        municipality = from.municipality();
        edition = from.edition();
        hash = from.hash();
        takenOn = from.takenOn();
    }

    /** R11. What is made of an earlier edition comes from where that came from. */
    void inherit(GuideOrigin earlier) {
        municipality = earlier.municipality;
        edition = earlier.edition;
        hash = earlier.hash;
        takenOn = earlier.takenOn;
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
