package dk.enindgang.web.account;

import dk.enindgang.account.NewPassword;
import dk.enindgang.account.OwnPassword;
import dk.enindgang.platform.NotFound;
import dk.enindgang.web.frame.Message;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** {@code /account/password}: one's own password, where it is kept here (R13). */
@Named
@ViewScoped
public class AccountPassword implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OwnPassword ownPassword;

    @Inject
    CurrentSession current;

    @Inject
    Message message;

    private String typedCurrent = "";

    private String password = "";

    private String repeat = "";

    public void load() {
        if (!ownPassword.isKeptHere()) {
            throw new NotFound();
        }
    }

    public String change() {
        String old = typedCurrent;
        var wanted = new NewPassword(password, repeat);
        forget();
        ownPassword.change(old, wanted, current.ref(), current.address());
        message.done("account.password.changed");
        return "/account/sessions?faces-redirect=true";
    }

    /** What was typed does not stay with the page. */
    private void forget() {
        typedCurrent = "";
        password = "";
        repeat = "";
    }

    /** Never goes back to the page. */
    public String getCurrent() {
        return "";
    }

    public void setCurrent(@Nullable String current) {
        typedCurrent = current == null ? "" : current;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    public String getRepeat() {
        return "";
    }

    public void setRepeat(@Nullable String repeat) {
        this.repeat = repeat == null ? "" : repeat;
    }
}
