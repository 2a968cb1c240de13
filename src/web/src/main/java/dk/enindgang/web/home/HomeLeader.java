package dk.enindgang.web.home;

import dk.enindgang.access.SpotChecks;
import dk.enindgang.run.RunOwners;
import dk.enindgang.run.UrgentRuns;
import dk.enindgang.web.frame.SignedIn;
import dk.enindgang.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for a leader, on her first page. */
@Named
@RequestScoped
public class HomeLeader {

    /** One kind of thing that waits: how many, in words, and where. */
    public record Waiting(String text, String address) {}

    @Inject
    SignedIn signedIn;

    @Inject
    UrgentRuns urgent;

    @Inject
    SpotChecks checks;

    @Inject
    RunOwners owners;

    @Inject
    Words words;

    private @Nullable List<Waiting> waiting;

    /** What waits; nothing for those who lead nothing. */
    public List<Waiting> getWaiting() {
        if (waiting == null) {
            waiting = signedIn.isLeader() ? count() : List.of();
        }
        return waiting;
    }

    private List<Waiting> count() {
        var found = new ArrayList<Waiting>();
        add(found, "urgent", urgent.countOpen(), "/run/review");
        add(found, "vacant", owners.countVacant(), "/run/vacant");
        add(found, "spot", checks.countOpen(), "/access/spot");
        return found;
    }

    private void add(List<Waiting> found, String what, int count, String address) {
        if (count > 0) {
            found.add(new Waiting(words.say("home.index.leader." + what, count), address));
        }
    }
}
