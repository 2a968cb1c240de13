package dk.enindgang.web.account;

import dk.enindgang.account.OwnPassword;
import dk.enindgang.account.OwnSessions;
import dk.enindgang.account.SessionRow;
import dk.enindgang.web.frame.Message;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** {@code /account/sessions}: where one is logged in, and the end of each (R12). */
@Named
@ViewScoped
public class AccountSessions implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SAME = "/account/sessions?faces-redirect=true";

    @Inject
    OwnSessions ownSessions;

    @Inject
    OwnPassword ownPassword;

    @Inject
    CurrentSession current;

    @Inject
    Message message;

    private List<SessionRow> rows = List.of();

    private boolean keptHere;

    public void load() {
        rows = ownSessions.list();
        keptHere = ownPassword.isKeptHere();
    }

    public String end(SessionRow row) {
        ownSessions.end(row.ref());
        message.done("account.sessions.ended");
        return SAME;
    }

    public String endOthers() {
        ownSessions.endOthers(current.ref());
        message.done("account.sessions.endedOthers");
        return SAME;
    }

    public List<SessionRow> getRows() {
        return rows;
    }

    /** Whether it is the one this page is read in. */
    public boolean isThis(SessionRow row) {
        return row.ref().equals(current.ref());
    }

    public boolean isOthers() {
        return rows.size() > 1;
    }

    /** Whether there is a password to change. */
    public boolean isKeptHere() {
        return keptHere;
    }
}
