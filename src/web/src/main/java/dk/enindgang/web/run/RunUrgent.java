package dk.enindgang.web.run;

import dk.enindgang.platform.Settings;
import dk.enindgang.run.UrgentRuns;
import dk.enindgang.web.frame.Address;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** {@code /run/urgent?run=…}: takes access to a run one was refused. Tells nothing of whether there is one. */
@Named
@ViewScoped
public class RunUrgent implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    UrgentRuns urgentRuns;

    @Inject
    Settings settings;

    private String run = "";

    private String reason = "";

    public String take() {
        urgentRuns.take(Address.uuid(run), reason);
        return "/run/step?faces-redirect=true&run=" + Address.uuid(run);
    }

    public long getHours() {
        return settings.urgentAccessLength().toHours();
    }

    public String getRun() {
        return run;
    }

    public void setRun(@Nullable String run) {
        this.run = run == null ? "" : run;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
