package dk.enindgang.web.exchange;

import dk.enindgang.exchange.GuidePackages;
import dk.enindgang.exchange.PackageOffer;
import dk.enindgang.guide.EditionRow;
import dk.enindgang.guide.GuideEditions;
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

    /** Far more than are given at once. */
    private static final int MOST_SHOWN = 200;

    @Inject
    GuideEditions editions;

    @Inject
    GuidePackages packages;

    private String guides = "";

    private List<EditionRow> rows = List.of();

    private @Nullable PackageOffer offer;

    private final Map<String, Boolean> chosen = new HashMap<>();

    /** With what was chosen, if the address says so. */
    public void load() {
        rows = editions.upkeep(0, MOST_SHOWN).stream()
                .filter(EditionRow::written)
                .toList();
        if (!guides.isEmpty()) {
            List<String> slugs = Chosen.slugs(guides);
            slugs.forEach(slug -> chosen.put(slug, true));
            offer = packages.get(slugs);
        }
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

    public List<EditionRow> getRows() {
        return rows;
    }

    /** What the package holds, or null before anything is chosen. */
    public @Nullable PackageOffer getOffer() {
        return offer;
    }

    /** Which are ticked. */
    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public String getGuides() {
        return guides;
    }

    public void setGuides(@Nullable String guides) {
        this.guides = guides == null ? "" : guides;
    }
}
