package dk.enindgang.platform;

import jakarta.ejb.ApplicationException;

/** Somebody else saved first. Nothing was overwritten; both versions are shown to the one who came second. */
@ApplicationException(rollback = true)
public class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("frame.rule.changedMeanwhile");
    }
}
