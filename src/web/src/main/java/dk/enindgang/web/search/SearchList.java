package dk.enindgang.web.search;

import dk.enindgang.person.CprSought;
import dk.enindgang.platform.Hits;
import dk.enindgang.platform.Sought;
import dk.enindgang.search.SearchGroup;
import dk.enindgang.search.SearchView;
import dk.enindgang.search.Searches;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /search/list?asked=…&group=…&page=…}: what was found. The address has the number of the search, never its words. */
@Named
@RequestScoped
public class SearchList {

    private static final int PAGE = 25;
    private static final int LAST = 10_000;

    /** A group on the page: how many are in it, and where all of them are; nowhere if they are shown already. */
    public record Shelf(SearchGroup group, int count, boolean shown, String all, boolean partly) {}

    @Inject
    Searches searches;

    @Inject
    Searched searched;

    @Inject
    Language language;

    private String asked = "";

    private @Nullable SearchGroup group;

    private int page = 1;

    private String words = "";

    private boolean forgotten;

    private boolean found;

    private SearchView view = SearchView.NONE;

    public void load() {
        Optional<String> typed = searched.find(asked);
        words = typed.orElse("");
        forgotten = !asked.isEmpty() && typed.isEmpty();
        found = typed.isPresent() && !Sought.of(words).isShort();
        view = found ? read(group, language.getLocale()) : SearchView.NONE;
    }

    private SearchView read(@Nullable SearchGroup one, Locale reader) {
        if (one == null) {
            return searches.find(words, reader);
        }
        SearchView read = searches.list(words, one, reader, (page - 1) * PAGE, PAGE);
        if (page > 1 && read.of(one).rows().isEmpty()) {
            page = 1;
            return searches.list(words, one, reader, 0, PAGE);
        }
        return read;
    }

    public Shelf shelf(SearchGroup one) {
        Hits<?> hits = view.of(one);
        boolean more = group == null && hits.count() > hits.rows().size();
        return new Shelf(
                one,
                hits.count(),
                found && view.isAsked(one) && (group == null || group == one),
                more ? address(one).toString() : "",
                hits.partly());
    }

    /** The ways down the page; none where one group stands alone. */
    public List<Shelf> getShelves() {
        return group == null && found
                ? Arrays.stream(SearchGroup.values())
                        .map(this::shelf)
                        .filter(Shelf::shown)
                        .toList()
                : List.of();
    }

    /** The group that is shown alone, ready for the number of a page. */
    public String getAddress() {
        return address(group).open();
    }

    /** Back to all groups. */
    public String getBack() {
        return Address.of("/search/list").with("asked", asked).toString();
    }

    private Address address(@Nullable SearchGroup one) {
        return Address.of("list").with("asked", asked).with("group", one);
    }

    public boolean isMore() {
        SearchGroup one = group;
        return one != null && view.of(one).count() > page * PAGE;
    }

    public boolean isAlone() {
        return group != null && found;
    }

    /** The key of what is wrong with what was typed, or empty. */
    public String getFault() {
        if (view.cpr().isRefused()) {
            return "search.list.cpr." + view.cpr();
        }
        return !found && !asked.isEmpty() && !forgotten ? "search.list.short" : "";
    }

    public boolean isForgotten() {
        return forgotten;
    }

    /** Nothing was looked for yet: the field waits for it. */
    public boolean isFresh() {
        return !found || view.cpr().isRefused();
    }

    public SearchView getView() {
        return view;
    }

    /** For the field; a CPR number does not come back to it. */
    public String getWords() {
        return view.cpr() == CprSought.NONE ? words : "";
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked == null ? "" : asked;
    }

    public @Nullable SearchGroup getGroup() {
        return group;
    }

    public void setGroup(@Nullable SearchGroup group) {
        this.group = group;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, Math.min(page, LAST));
    }
}
