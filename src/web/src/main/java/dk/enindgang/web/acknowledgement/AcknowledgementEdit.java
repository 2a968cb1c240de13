package dk.enindgang.web.acknowledgement;

import dk.enindgang.account.Profession;
import dk.enindgang.acknowledgement.MandatoryGuides;
import dk.enindgang.acknowledgement.MandatoryView;
import dk.enindgang.acknowledgement.Marking;
import dk.enindgang.guide.GuideView;
import dk.enindgang.organisation.Sector;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.guide.GuideReading;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /acknowledgement/edit?guide=…}: says who has to read a guide. For EDITOR. */
@Named
@ViewScoped
public class AcknowledgementEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MandatoryGuides mandatory;

    @Inject
    GuideReading guides;

    @Inject
    Message message;

    @Inject
    Clock clock;

    private String guide = "";

    private String title = "";

    private long version;

    private boolean marked;

    private boolean newer;

    private @Nullable MandatoryView theirs;

    private LocalDate since = LocalDate.EPOCH;

    private boolean again;

    private final Map<Profession, Boolean> professions = new EnumMap<>(Profession.class);

    private final Map<Sector, Boolean> sectors = new EnumMap<>(Sector.class);

    public void load() {
        GuideView shown = guides.get(guide, null);
        title = shown.title();
        since = LocalDate.now(clock);
        Optional<MandatoryView> before = mandatory.find(guide);
        before.ifPresent(this::show);
        newer = before.filter(one -> !one.ended() && one.edition() < shown.edition())
                .isPresent();
    }

    void show(MandatoryView before) {
        version = before.version();
        marked = !before.ended();
        if (marked) {
            since = before.since();
            before.professions().forEach(one -> professions.put(one, true));
            before.sectors().forEach(one -> sectors.put(one, true));
        }
    }

    /** Stays on the page when somebody was first; the next press is a decision then. */
    public @Nullable String save() {
        return done(mandatory.mark(guide, version, marking()), "acknowledgement.edit.saved");
    }

    /** Nobody has to read it any more. */
    public @Nullable String end() {
        return done(mandatory.end(guide, version), "acknowledgement.edit.ended");
    }

    private @Nullable String done(boolean saved, String said) {
        if (!saved) {
            theirs = mandatory.find(guide).orElse(null);
            version = theirs == null ? 0 : theirs.version();
            return null;
        }
        message.done(said);
        return "/acknowledgement/edit?faces-redirect=true&guide=" + guide;
    }

    Marking marking() {
        return new Marking(since, chosen(professions), chosen(sectors), again);
    }

    private static <E extends Enum<E>> Set<E> chosen(Map<E, Boolean> ticked) {
        return ticked.entrySet().stream()
                .filter(one -> Boolean.TRUE.equals(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    public Profession[] getAllProfessions() {
        return Profession.values();
    }

    public Sector[] getAllSectors() {
        return Sector.values();
    }

    /** Which are ticked. */
    public Map<Profession, Boolean> getProfessions() {
        return professions;
    }

    /** Which are ticked. */
    public Map<Sector, Boolean> getSectors() {
        return sectors;
    }

    /** Whether it has to be read now. */
    public boolean isMarked() {
        return marked;
    }

    /** Whether some have read an earlier edition only. */
    public boolean isNewer() {
        return newer;
    }

    /** What somebody else marked meanwhile, or null. */
    public @Nullable MandatoryView getTheirs() {
        return theirs;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }

    public String getGuide() {
        return guide;
    }

    public void setGuide(@Nullable String guide) {
        this.guide = guide == null ? "" : guide;
    }
}
