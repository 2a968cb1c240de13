package dk.enindgang.web.frame;

import jakarta.faces.context.FacesContext;

/** Whether a form was sent to the page that is about to be shown. */
public final class Postback {

    private Postback() {}

    /** True where the page is shown once more to somebody who had it before. */
    public static boolean isNow() {
        return FacesContext.getCurrentInstance().isPostback();
    }
}
