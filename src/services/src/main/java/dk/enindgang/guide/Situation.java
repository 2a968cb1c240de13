package dk.enindgang.guide;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

/** The situation one stands in (situation), in one's own words, and other words people search by. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Table(name = "guide_situation")
public class Situation extends Stored {

    private static final long serialVersionUID = 1L;

    private static final String LINE = "\n";

    @ManyToOne(optional = false)
    @JoinColumn(name = "guide_id")
    private ActionGuide guide;

    private int position;

    private String title;

    private String synonyms;

    private boolean acute;

    protected Situation() {}

    public Situation(String title, List<String> synonyms, boolean acute) {
        this.title = title;
        this.synonyms = String.join(LINE, synonyms);
        this.acute = acute;
    }

    void joins(ActionGuide whole, int place) {
        guide = whole;
        position = place;
    }

    public String getTitle() {
        return title;
    }

    public List<String> getSynonyms() {
        return words(synonyms);
    }

    static List<String> words(String lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.split(LINE));
    }

    public boolean isAcute() {
        return acute;
    }
}
