package dk.enindgang.web.directory;

import dk.enindgang.directory.SituationRow;
import dk.enindgang.directory.SituationView;
import dk.enindgang.directory.Situations;
import dk.enindgang.guide.GuideFilter;
import dk.enindgang.guide.GuideRow;
import dk.enindgang.guide.Guides;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /directory/remove?situation=…}: whether a situation shall really go, and what depends on it. For DIRECTORY_EDITOR. */
@Named
@ViewScoped
public class DirectoryRemove implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many guides are known by their titles, the others by their names in addresses. */
    private static final int MANY = 100;

    /** The guides shall lead to none. */
    private static final String NONE = "NONE";

    @Inject
    Situations situations;

    @Inject
    Guides guides;

    @Inject
    Message message;

    private String situation = "";

    private SituationView view;

    private boolean changed;

    private List<SituationRow> others = List.of();

    private List<String> titles = List.of();

    private @Nullable String heir;

    public void load() {
        show(Address.uuid(situation));
    }

    private void show(UUID ref) {
        view = situations.get(ref);
        others =
                situations.list().stream().filter(one -> !one.ref().equals(ref)).toList();
        titles = view.guides().isEmpty() ? List.of() : titles();
    }

    private List<String> titles() {
        Map<String, String> known = guides.list(GuideFilter.all().page(0, MANY)).stream()
                .collect(Collectors.toMap(GuideRow::slug, GuideRow::title));
        return view.guides().stream()
                .map(slug -> known.getOrDefault(slug, slug))
                .sorted()
                .toList();
    }

    /** Stays on the page when somebody was first; the next press is a decision then. */
    public @Nullable String remove() {
        if (!situations.remove(view.ref(), view.version(), heir())) {
            show(view.ref());
            changed = true;
            return null;
        }
        message.done("directory.remove.done", view.name());
        return "/directory/situations?faces-redirect=true";
    }

    private @Nullable UUID heir() {
        return heir == null || heir.isEmpty() || NONE.equals(heir) ? null : Address.uuid(heir);
    }

    public String getNone() {
        return NONE;
    }

    /** True if somebody has changed it meanwhile. */
    public boolean isChanged() {
        return changed;
    }

    public SituationView getView() {
        return view;
    }

    public List<SituationRow> getOthers() {
        return others;
    }

    /** The guides that lead here. */
    public List<String> getTitles() {
        return titles;
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(@Nullable String situation) {
        this.situation = situation == null ? "" : situation;
    }

    public @Nullable String getHeir() {
        return heir;
    }

    public void setHeir(@Nullable String heir) {
        this.heir = heir;
    }
}
