package dk.enindgang.web.family;

import dk.enindgang.family.Families;
import dk.enindgang.family.FamilyRow;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Fleeting;
import dk.enindgang.web.frame.Paged;
import dk.enindgang.web.frame.Postback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /family/list?closed=…&page=…}: my families. What is searched for is sent, so that no name stands in an address. */
@Named
@ViewScoped
public class FamilyList implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 25;

    /** A way to another list: text key, address, and whether one is there. */
    public record Way(String key, String address, boolean here) {}

    @Inject
    Families families;

    private boolean closed;

    private int page = 1;

    private Fleeting words = Fleeting.NONE;

    /** What was searched for; empty for the list. It may be a number. */
    private Fleeting sought = Fleeting.NONE;

    private boolean fresh;

    private Paged<FamilyRow> rows = Paged.none();

    public void load() {
        rows = Paged.read(page, PAGE, (first, max) -> families.list(closed, first, max));
        fresh = true;
    }

    /** Whoever is shown the list once more looks once more: it is asked again what she may see, and written down. */
    public void again() {
        if (Postback.isNow() && !fresh) {
            if (sought.isBlank()) {
                load();
            } else {
                rows = new Paged<>(families.search(sought.text(), PAGE), 1, false);
            }
        }
        fresh = false;
    }

    /** Stays on the page and shows what was found; nothing typed is the list. */
    public void search() {
        if (words.isBlank()) {
            sought = Fleeting.NONE;
            load();
            return;
        }
        rows = new Paged<>(families.search(words.text(), PAGE), 1, false);
        sought = words;
        fresh = true;
    }

    /** Open and closed ones. */
    public List<Way> getWays() {
        return Stream.of(false, true)
                .map(one -> new Way(
                        one ? "family.list.closed" : "family.list.open",
                        Address.of("list").with("closed", one ? "true" : "").toString(),
                        sought.isBlank() && one == closed))
                .toList();
    }

    /** This list, ready for the number of a page. */
    public String getAddress() {
        return Address.of("list").with("closed", closed ? "true" : "").open();
    }

    /** The key of what is said when there are none. */
    public String getNone() {
        if (!sought.isBlank()) {
            return "family.list.none.found";
        }
        return closed ? "family.list.none.closed" : "family.list.none.open";
    }

    public boolean isSearched() {
        return !sought.isBlank();
    }

    public int getMost() {
        return PAGE;
    }

    public Paged<FamilyRow> getPaged() {
        return rows;
    }

    public Fleeting getWords() {
        return words;
    }

    public void setWords(@Nullable Fleeting words) {
        this.words = words == null ? Fleeting.NONE : words;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
