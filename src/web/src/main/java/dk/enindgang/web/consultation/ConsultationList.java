package dk.enindgang.web.consultation;

import dk.enindgang.consultation.ConsultationReleases;
import dk.enindgang.consultation.ConsultationRow;
import dk.enindgang.consultation.ConsultationSide;
import dk.enindgang.consultation.Consultations;
import dk.enindgang.consultation.ReleaseRow;
import dk.enindgang.organisation.Absence;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Paged;
import dk.enindgang.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code /consultation/list?of=…}: questions asked of my units, by me, or answered by them. */
@Named
@RequestScoped
public class ConsultationList {

    private static final int PAGE = 25;

    /** A way to another list: text key, address, and whether one is there. */
    public record Way(String key, String address, boolean here) {}

    @Inject
    Consultations consultations;

    @Inject
    ConsultationReleases releases;

    @Inject
    Words words;

    @Inject
    Clock clock;

    private ConsultationSide side = ConsultationSide.WAITING;

    private int page = 1;

    private Paged<ConsultationRow> rows = Paged.none();

    private List<ReleaseRow> released = List.of();

    /** What was set free is told once. */
    public void load() {
        released = releases.list();
        if (!released.isEmpty()) {
            releases.see(released);
        }
        rows = Paged.read(page, PAGE, (first, max) -> consultations.list(side, first, max));
    }

    public List<Way> getWays() {
        return Arrays.stream(ConsultationSide.values())
                .map(one -> new Way(
                        "consultation.list.of." + name(one), address(one).toString(), one == side))
                .toList();
    }

    private static Address address(ConsultationSide of) {
        return Address.of("list").with("of", name(of));
    }

    private static String name(ConsultationSide of) {
        return of.name().toLowerCase(Locale.ROOT);
    }

    /** This list, ready for the number of a page. */
    public String getAddress() {
        return address(side).open();
    }

    /** The key of what is said when there are none. */
    public String getNone() {
        return "consultation.list.none." + getOf();
    }

    /** How much time is left for a question. */
    public String due(ConsultationRow row) {
        return row.due(LocalDate.now(clock));
    }

    /** Who has taken a question, and when she is here again; empty while nobody has. */
    public String taker(ConsultationRow row) {
        if (row.takenBy().isEmpty()) {
            return "";
        }
        Absence absence = row.absence();
        if (absence == null) {
            return words.say("consultation.list.taken", row.takenBy());
        }
        if (absence.left()) {
            return words.say("consultation.list.taken.left", row.takenBy());
        }
        LocalDate until = absence.until();
        return until == null
                ? words.say("consultation.list.taken.open", row.takenBy())
                : words.say("consultation.list.taken.away", row.takenBy(), words.date(until));
    }

    /** What was set free and was not told yet. */
    public List<ReleaseRow> getReleased() {
        return released;
    }

    public Paged<ConsultationRow> getPaged() {
        return rows;
    }

    public String getOf() {
        return name(side);
    }

    /** What nobody means is the waiting list. */
    public void setOf(@Nullable String of) {
        side = Arrays.stream(ConsultationSide.values())
                .filter(one -> name(one).equals(of))
                .findFirst()
                .orElse(ConsultationSide.WAITING);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
