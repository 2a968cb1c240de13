package dk.enindgang.web.outbox;

import dk.enindgang.platform.outbox.OutgoingEventRow;
import dk.enindgang.platform.outbox.OutgoingEvents;
import dk.enindgang.web.frame.Message;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** {@code /outbox/list}: events that could not be sent, and sending them again. For OPERATIONS. */
@Named
@ViewScoped
public class OutboxList implements Serializable {

    static final int PAGE = 25;

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/outbox/list?faces-redirect=true";

    @Inject
    OutgoingEvents events;

    @Inject
    Message message;

    private int page = 1;

    private List<OutgoingEventRow> rows = List.of();

    private boolean more;

    private long waiting;

    /** One row more than is shown tells whether there is a next page. */
    public void load() {
        page = Math.max(1, Math.min(page, 10_000));
        List<OutgoingEventRow> found = events.listDead((page - 1) * PAGE, PAGE + 1);
        more = found.size() > PAGE;
        waiting = events.state().waiting();
        rows = List.copyOf(more ? found.subList(0, PAGE) : found);
    }

    public String resend(UUID ref) {
        events.resend(ref);
        message.done("outbox.list.resent");
        return HERE;
    }

    public String resendAll() {
        message.done("outbox.list.resent.all", events.resendAll());
        return HERE;
    }

    public long getWaiting() {
        return waiting;
    }

    /** The text about the broker. */
    public String getBroker() {
        return "outbox.list.broker." + events.broker().condition();
    }

    public List<OutgoingEventRow> getRows() {
        return rows;
    }

    public boolean isMore() {
        return more;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
