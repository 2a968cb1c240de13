package dk.enindgang.web.directory;

import dk.enindgang.directory.ContactPoints;
import dk.enindgang.directory.PointRow;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Paged;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** {@code /directory/list?show=MINE}: those of the reader's own to look at; one press says that one is right. */
@Named
@ViewScoped
public class DirectoryMine implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ContactPoints contactPoints;

    @Inject
    Message message;

    private Paged<PointRow> rows = Paged.none();

    Paged<PointRow> load(int page) {
        rows = Paged.read(page, DirectoryList.PAGE, contactPoints::listStale);
        return rows;
    }

    /** R6: what has been looked at is gone from the list, so the rest comes up by itself. */
    public String verify(PointRow row) {
        contactPoints.verifyMine(row.ref());
        message.done("directory.edit.verifiedNow", row.name());
        return "/directory/list?faces-redirect=true&show=MINE";
    }

    public List<PointRow> getRows() {
        return rows.rows();
    }
}
