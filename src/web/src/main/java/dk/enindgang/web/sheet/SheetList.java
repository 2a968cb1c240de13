package dk.enindgang.web.sheet;

import dk.enindgang.sheet.EmergencySheets;
import dk.enindgang.sheet.SheetRow;
import dk.enindgang.sheet.SheetState;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Paged;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** {@code /sheet/list?page=…}: when each unit's emergency sheet was written, and writing all anew. For OPERATIONS. */
@Named
@ViewScoped
public class SheetList implements Serializable {

    static final int PAGE = 50;

    private static final long serialVersionUID = 1L;

    @Inject
    EmergencySheets sheets;

    @Inject
    Message message;

    private int page = 1;

    private Paged<SheetRow> shown = Paged.none();

    private SheetState state = SheetState.NONE;

    public void load() {
        shown = Paged.read(page, PAGE, sheets::list);
        state = sheets.state();
    }

    /** The sheets themselves are written by the next round, on one of the nodes. */
    public String write() {
        sheets.writeAgain();
        message.done("sheet.list.again");
        return "/sheet/list?faces-redirect=true";
    }

    public SheetState getState() {
        return state;
    }

    public List<SheetRow> getRows() {
        return shown.rows();
    }

    public boolean isMore() {
        return shown.more();
    }

    public int getPage() {
        return shown.page();
    }

    public void setPage(int page) {
        this.page = page;
    }
}
