package dk.enindgang.web.home;

import dk.enindgang.contact.ContactAlert;
import dk.enindgang.contact.ContactWatches;
import dk.enindgang.contact.WaitingHandovers;
import dk.enindgang.web.frame.SignedIn;
import dk.enindgang.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What waits about contact persons of families, on the first page: handovers, and for a leader what lacks something. */
@Named
@RequestScoped
public class HomeFamilies {

    @Inject
    WaitingHandovers handovers;

    @Inject
    ContactWatches watches;

    @Inject
    SignedIn signedIn;

    @Inject
    Words words;

    private @Nullable List<HomeLeader.Waiting> waiting;

    public List<HomeLeader.Waiting> getWaiting() {
        if (waiting == null) {
            waiting = find();
        }
        return waiting;
    }

    private List<HomeLeader.Waiting> find() {
        var found = new ArrayList<HomeLeader.Waiting>();
        int asked = handovers.count();
        if (asked > 0) {
            found.add(new HomeLeader.Waiting(words.say("home.index.families", asked), "/contact/handovers"));
        }
        if (handovers.isDeclined()) {
            found.add(new HomeLeader.Waiting(words.say("home.index.notice.handover"), "/contact/handovers"));
        }
        int lacking = signedIn.isLeader() ? lacking() : 0;
        if (lacking > 0) {
            found.add(new HomeLeader.Waiting(words.say("home.index.leader.contact", lacking), "/contact/watch"));
        }
        return found;
    }

    /** Whoever has many families lacks nothing. */
    private int lacking() {
        return watches.count().entrySet().stream()
                .filter(one -> one.getKey() != ContactAlert.MANY)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
