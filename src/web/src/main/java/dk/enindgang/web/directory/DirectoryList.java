package dk.enindgang.web.directory;

import dk.enindgang.directory.ContactPointRow;
import dk.enindgang.directory.ContactPoints;
import dk.enindgang.directory.PointRow;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Contacts;
import dk.enindgang.web.frame.Paged;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /directory/list?q=…&show=…&page=…}: all contact points, the acute numbers first; or those of one's own to look at. */
@Named
@RequestScoped
public class DirectoryList {

    static final int PAGE = 25;

    private static final int LONGEST = 200;

    @Inject
    Contacts contacts;

    @Inject
    ContactPoints contactPoints;

    @Inject
    DirectoryMine own;

    /** Those of the reader's own that should be looked at again. */
    private static final String MINE = "MINE";

    private String q = "";

    private String show = "";

    private int page = 1;

    private Paged<PointRow> rows = Paged.none();

    public void load() {
        rows = isMine() ? own.load(page) : Paged.read(page, PAGE, (first, max) -> contactPoints.page(q, first, max));
    }

    /** The key of what is said when there are none. */
    public String getNone() {
        return isMine() ? "directory.list.none.mine" : "directory.list.none";
    }

    public boolean isMine() {
        return MINE.equals(show);
    }

    /** Those that are not for emergencies, for the side of a guide. */
    public List<ContactPointRow> getContacts() {
        return contacts.list().stream().filter(row -> !row.acute()).toList();
    }

    /** Where the number leads; empty if nowhere. */
    public String href(PointRow row) {
        return WhoWords.href(row.channel(), row.value());
    }

    public String edit(UUID point) {
        return Address.of("/directory/edit").with("point", point).toString();
    }

    public List<PointRow> getRows() {
        return rows.rows();
    }

    public boolean isMore() {
        return rows.more();
    }

    /** This list, ready for the number of a page. */
    public String getAddress() {
        return Address.of("list").with("q", q).with("show", show).open();
    }

    public String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        String text = q == null ? "" : q.strip();
        this.q = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    public String getShow() {
        return show;
    }

    /** What is no choice shows all. */
    public void setShow(@Nullable String show) {
        this.show = MINE.equals(show) ? MINE : "";
    }

    public int getPage() {
        return rows.page();
    }

    public void setPage(int page) {
        this.page = page;
    }
}
