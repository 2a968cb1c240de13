package dk.enindgang.web.exchange;

import dk.enindgang.exchange.ReceivedPackages;
import dk.enindgang.web.writing.DifferenceWords;
import dk.enindgang.writing.TakenGuide;
import dk.enindgang.writing.TakenGuides;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /exchange/guide?guide=…}: where a guide came from, what was changed here, what is new there. For EDITOR. */
@Named
@RequestScoped
public class ExchangeGuide {

    @Inject
    TakenGuides taken;

    @Inject
    ReceivedPackages received;

    @Inject
    DifferenceWords said;

    private String guide = "";

    private TakenGuide view;

    private List<String> changes = List.of();

    private List<String> news = List.of();

    public void load() {
        view = taken.get(guide);
        changes = said.say(view.changes());
        news = said.say(received.news(guide));
    }

    public TakenGuide getView() {
        return view;
    }

    public List<String> getChanges() {
        return changes;
    }

    public List<String> getNews() {
        return news;
    }

    public String getGuide() {
        return guide;
    }

    public void setGuide(@Nullable String guide) {
        this.guide = guide == null ? "" : guide;
    }
}
