package dk.enindgang.sheet;

import dk.enindgang.platform.EmergencySettings;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The door of IT to the sheets: when they were written, never what is in them (R10). */
@Stateless
@RolesAllowed("OPERATIONS")
public class EmergencySheets {

    @Inject
    SheetTable table;

    @Inject
    EmergencySettings settings;

    /** The units that shall have one. One statement beside those of the system's work. */
    public List<SheetRow> list(int first, int max) {
        return table.list(first, max);
    }

    /** R7: for the health of the node, which guards itself what it tells. */
    @PermitAll
    public SheetState state() {
        return settings.writes() ? table.state() : SheetState.NONE;
    }

    /** R10: all are written anew within a few minutes. */
    public void writeAgain() {
        table.again();
    }
}
