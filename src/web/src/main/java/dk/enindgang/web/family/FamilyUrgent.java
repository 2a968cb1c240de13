package dk.enindgang.web.family;

import dk.enindgang.family.UrgentFamilies;
import dk.enindgang.platform.Settings;
import dk.enindgang.web.frame.Address;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /family/urgent?family=…}: takes access to a family one was refused. Tells nothing of whether there is one. */
@Named
@ViewScoped
public class FamilyUrgent implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    UrgentFamilies urgentFamilies;

    @Inject
    Settings settings;

    private String family = "";

    private String reason = "";

    public String take() {
        UUID ref = Address.uuid(family);
        urgentFamilies.take(ref, reason);
        return "/family/read?faces-redirect=true&family=" + ref;
    }

    public long getHours() {
        return settings.urgentAccessLength().toHours();
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(@Nullable String family) {
        this.family = family == null ? "" : family;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
