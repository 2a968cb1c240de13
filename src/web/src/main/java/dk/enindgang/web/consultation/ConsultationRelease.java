package dk.enindgang.web.consultation;

import dk.enindgang.consultation.ConsultationReleases;
import dk.enindgang.consultation.ConsultationRow;
import dk.enindgang.consultation.Consultations;
import dk.enindgang.draft.Drafts;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.SecondLook;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** {@code /consultation/release?consultation=…}: sets a question free that a colleague has taken. For who leads those asked. */
@Named
@ViewScoped
public class ConsultationRelease implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Consultations consultations;

    @Inject
    ConsultationReleases releases;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    private String consultation = "";

    private ConsultationRow row;

    private boolean moved;

    private String reason = "";

    private final SecondLook look = new SecondLook();

    /** What cannot be set free is read; what was typed and not sent comes back. */
    public @Nullable String load() {
        row = consultations.get(Address.uuid(consultation));
        reason = drafts.list(getPlace()).getOrDefault("reason", "");
        return row.releasable() ? null : back();
    }

    /** Stays on the page, once, when the words seem to name somebody, and when somebody was first. */
    public @Nullable String release() {
        if (!look.passes(reason)) {
            return null;
        }
        if (!releases.release(row.ref(), row.version(), reason)) {
            row = consultations.get(row.ref());
            moved = true;
            return null;
        }
        message.done("consultation.release.done");
        return back();
    }

    private String back() {
        return "/consultation/read?faces-redirect=true&consultation=" + row.ref();
    }

    /** Where the reason is kept while it is typed. */
    public String getPlace() {
        return ConsultationReleases.draftPlace(row.ref());
    }

    public ConsultationRow getRow() {
        return row;
    }

    public boolean isMoved() {
        return moved;
    }

    /** Who was first, or null if nobody has it. */
    public @Nullable String getMovedBy() {
        return row.takenBy().isEmpty() ? null : row.takenBy();
    }

    public SecondLook getLook() {
        return look;
    }

    public String getReason() {
        return reason;
    }

    /** Faces sends an empty field as nothing. */
    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getConsultation() {
        return consultation;
    }

    public void setConsultation(@Nullable String consultation) {
        this.consultation = consultation == null ? "" : consultation;
    }
}
