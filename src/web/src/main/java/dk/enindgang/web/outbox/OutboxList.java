package dk.enindgang.web.outbox;

import dk.enindgang.platform.outbox.OutgoingEventRow;
import dk.enindgang.platform.outbox.OutgoingEvents;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Paged;
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

    private Paged<OutgoingEventRow> shown = Paged.none();

    private long waiting;

    public void load() {
        shown = Paged.read(page, PAGE, events::listDead);
        waiting = events.state().waiting();
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
