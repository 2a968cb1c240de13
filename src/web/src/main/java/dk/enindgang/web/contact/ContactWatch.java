package dk.enindgang.web.contact;

import dk.enindgang.contact.ContactAlert;
import dk.enindgang.contact.ContactWatches;
import dk.enindgang.contact.ShareRow;
import dk.enindgang.contact.UnitLack;
import dk.enindgang.contact.WatchRow;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Paged;
import dk.enindgang.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /contact/watch?of=…&page=…}: what a leader looks after about contact persons. */
@Named
@RequestScoped
public class ContactWatch {

    private static final int PAGE = 25;

    /** A way to another list: its words, address, and whether one is there. */
    public record Way(String text, String address, boolean here) {}

    @Inject
    ContactWatches watches;

    @Inject
    Words words;

    private ContactAlert alert = ContactAlert.NONE;

    private int page = 1;

    private Paged<WatchRow> rows = Paged.none();

    private Map<ContactAlert, Integer> counts = Map.of();

    private List<UnitLack> lacks = List.of();

    public void load() {
        counts = watches.count();
        lacks = watches.listUnits();
        rows = Paged.read(page, PAGE, (first, max) -> watches.list(alert, first, max));
    }

    public List<Way> getWays() {
        return Arrays.stream(ContactAlert.values())
                .map(one -> new Way(
                        words.say("contact.watch.way", words.of(one), count(one)),
                        address(one).toString(),
                        one == alert))
                .toList();
    }

    private String count(ContactAlert one) {
        int count = counts.getOrDefault(one, 0);
        return count > ContactWatches.MOST ? ContactWatches.MOST + "+" : String.valueOf(count);
    }

    /** Whether these are families of whoever is away with nobody to answer. */
    public boolean isAway() {
        return alert == ContactAlert.AWAY;
    }

    /** What there is to say about a row. */
    public String about(WatchRow row) {
        return switch (alert) {
            case NONE -> words.say("contact.watch.since", row.number());
            case LEFT -> words.say("contact.watch.left", row.employeeName());
            case AWAY -> away(row);
            case SILENT -> words.say("contact.watch.silent", row.number(), row.employeeName());
            case MANY -> words.say("contact.watch.many", row.employeeName(), row.number());
        };
    }

    private String away(WatchRow row) {
        String away = row.until() == null
                ? words.say("contact.watch.open", row.employeeName())
                : words.say("contact.watch.away", row.employeeName(), words.date(row.until()));
        return away + " " + words.say(row.closed() ? "contact.watch.closed" : "contact.watch.alone");
    }

    /** Who is proposed for a family of a caseload, and how many she has. */
    public String proposed(ShareRow row) {
        return row.employee() == null
                ? words.say("contact.share.nobody")
                : words.say("contact.share.proposed", row.employeeName(), row.load());
    }

    private static Address address(ContactAlert of) {
        return Address.of("watch").with("of", name(of));
    }

    private static String name(ContactAlert of) {
        return of.name().toLowerCase(Locale.ROOT);
    }

    /** This list, ready for the number of a page. */
    public String getAddress() {
        return address(alert).open();
    }

    /** What the families of each unit lack, in numbers. */
    public List<UnitLack> getLacks() {
        return lacks;
    }

    public Paged<WatchRow> getPaged() {
        return rows;
    }

    public String getOf() {
        return name(alert);
    }

    /** What nobody means is the first list. */
    public void setOf(@Nullable String of) {
        alert = Arrays.stream(ContactAlert.values())
                .filter(one -> name(one).equals(of))
                .findFirst()
                .orElse(ContactAlert.NONE);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
