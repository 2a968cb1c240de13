package dk.enindgang.web.directory;

import dk.enindgang.directory.CoverageView;
import dk.enindgang.directory.Coverages;
import dk.enindgang.directory.PointRow;
import dk.enindgang.directory.UnownedEntries;
import dk.enindgang.web.frame.Message;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code /directory/unowned}: what is wrong in the beredskab and nobody's; it is taken in one press. For DIRECTORY_EDITOR. */
@Named
@ViewScoped
public class DirectoryUnowned implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is taken is gone from the list, so the rest comes up by itself. */
    private static final int ENOUGH = 50;

    /** A situation nobody owns, with the first of its holes in words; empty without one. */
    public record Lack(UUID situation, String name, String hole) implements Serializable {}

    @Inject
    UnownedEntries unownedEntries;

    @Inject
    Coverages coverages;

    @Inject
    HoleWords holeWords;

    @Inject
    Message message;

    private List<Lack> situations = List.of();

    private List<PointRow> points = List.of();

    public void load() {
        List<CoverageView> lacking = unownedEntries.situations();
        Map<UUID, String> areas = lacking.isEmpty() ? Map.of() : coverages.areas();
        situations = lacking.stream()
                .map(one -> new Lack(
                        one.situation(),
                        one.name(),
                        one.holes().isEmpty() ? "" : holeWords.say(one.holes().get(0), areas)))
                .toList();
        points = unownedEntries.points(ENOUGH);
    }

    public String takeSituation(Lack one) {
        unownedEntries.takeSituation(one.situation());
        message.done("directory.unowned.taken", one.name());
        return "/directory/unowned?faces-redirect=true";
    }

    public String takePoint(PointRow one) {
        unownedEntries.takePoint(one.ref());
        message.done("directory.unowned.taken", one.name());
        return "/directory/unowned?faces-redirect=true";
    }

    public List<Lack> getSituations() {
        return situations;
    }

    public List<PointRow> getPoints() {
        return points;
    }
}
