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

/** {@code /directory/list?q=…&page=…}: all contact points, the acute numbers first. */
@Named
@RequestScoped
public class DirectoryList {

    static final int PAGE = 25;

    private static final int LONGEST = 200;

    @Inject
    Contacts contacts;

    @Inject
    ContactPoints contactPoints;

    private String q = "";

    private int page = 1;

    private Paged<PointRow> rows = Paged.none();

    public void load() {
        rows = Paged.read(page, PAGE, (first, max) -> contactPoints.page(q, first, max));
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
        return Address.of("list").with("q", q).open();
    }

    public String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        String text = q == null ? "" : q.strip();
        this.q = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    public int getPage() {
        return rows.page();
    }

    public void setPage(int page) {
        this.page = page;
    }
}
