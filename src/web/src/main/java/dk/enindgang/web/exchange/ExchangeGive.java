package dk.enindgang.web.exchange;

import dk.enindgang.exchange.GuidePackages;
import dk.enindgang.exchange.PackageOffer;
import dk.enindgang.guide.EditionRow;
import dk.enindgang.guide.GuideEditions;
import dk.enindgang.web.frame.Paged;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /exchange/give?guides=…}: several guides for another municipality in one file. For EDITOR. */
@Named
@ViewScoped
public class ExchangeGive implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 25;

    @Inject
    GuideEditions editions;

    @Inject
    GuidePackages packages;

    private String guides = "";

    private String words = "";

    private Paged<EditionRow> rows = Paged.none();

    private @Nullable PackageOffer offer;

    private final Map<String, Boolean> chosen = new HashMap<>();

    /** What the chosen ones are called, also those on other pages. */
    private final Map<String, String> titles = new HashMap<>();

    /** With what was chosen, if the address says so. */
    public void load() {
        if (!guides.isEmpty()) {
            List<String> slugs = Chosen.slugs(guides);
            slugs.forEach(slug -> chosen.put(slug, true));
            offer = packages.get(slugs);
            editions.newest(slugs).forEach(one -> titles.put(one.slug(), one.title()));
        }
        show(1);
    }

    /** Those whose title has the words in it; what is ticked stays so. */
    public void search() {
        show(1);
    }

    public void back() {
        show(rows.page() - 1);
    }

    public void next() {
        show(rows.page() + 1);
    }

    private void show(int page) {
        chosen.values().removeIf(ticked -> !ticked);
        titles.keySet().retainAll(chosen.keySet());
        rows = Paged.read(page, PAGE, (first, max) -> editions.listWritten(words, first, max));
        rows.rows().forEach(row -> titles.put(row.slug(), row.title()));
    }

    /** The page comes again with what it leads to, and the way to the file. */
    public String pack() {
        String slugs = chosen.entrySet().stream()
                .filter(one -> Boolean.TRUE.equals(one.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(Chosen.BETWEEN));
        packages.get(Chosen.slugs(slugs));
        return "/exchange/give?faces-redirect=true&guides=" + slugs;
    }

    public Paged<EditionRow> getRows() {
        return rows;
    }

    /** Nothing can be given at all. */
    public boolean isNothing() {
        return words.isBlank() && rows.page() == 1 && rows.rows().isEmpty();
    }

    /** What is ticked, on whichever page. */
    public List<String> getTicked() {
        return chosen.entrySet().stream()
                .filter(one -> Boolean.TRUE.equals(one.getValue()))
                .map(one -> titles.getOrDefault(one.getKey(), one.getKey()))
                .sorted()
                .toList();
    }

    /** What the package holds, or null before anything is chosen. */
    public @Nullable PackageOffer getOffer() {
        return offer;
    }

    /** Which are ticked. */
    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public String getGuides() {
        return guides;
    }

    public void setGuides(@Nullable String guides) {
        this.guides = guides == null ? "" : guides;
    }
}
