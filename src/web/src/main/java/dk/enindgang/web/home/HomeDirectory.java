package dk.enindgang.web.home;

import dk.enindgang.directory.ContactPoints;
import dk.enindgang.directory.Coverages;
import dk.enindgang.directory.UnownedEntries;
import dk.enindgang.web.frame.SignedIn;
import dk.enindgang.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with the part of the beredskab somebody owns, and for its editors with what nobody owns, until it is mended. */
@Named
@RequestScoped
public class HomeDirectory {

    /** What it is, in words, and where. */
    public record Wrong(String text, String address) {}

    @Inject
    Coverages coverages;

    @Inject
    ContactPoints contactPoints;

    @Inject
    UnownedEntries unownedEntries;

    @Inject
    SignedIn signedIn;

    @Inject
    Words words;

    private @Nullable List<Wrong> wrong;

    public List<Wrong> getWrong() {
        if (wrong == null) {
            wrong = new ArrayList<>();
            add(wrong, "holes", coverages.countMine(), "/directory/coverage");
            add(wrong, "stale", contactPoints.countStale(), "/directory/list?show=MINE");
            if (signedIn.isDirectoryEditor()) {
                add(wrong, "unowned", unownedEntries.countSituations(), "/directory/unowned");
                add(wrong, "unownedStale", unownedEntries.countStale(), "/directory/unowned");
            }
        }
        return wrong;
    }

    private void add(List<Wrong> found, String what, int count, String address) {
        if (count > 0) {
            found.add(new Wrong(words.say("home.index.directory." + what, count), address));
        }
    }
}
