package dk.enindgang.account;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The door to one's own sessions (R23, R24). */
@Stateless
@RolesAllowed("STAFF")
public class OwnSessions {

    @Inject
    SessionTable table;

    @Inject
    Caller caller;

    /** Those that run, the last used first. One statement. */
    public List<SessionRow> list() {
        return table.list(caller.ref());
    }

    /** Out at its next request. That of somebody else is not there. */
    public void end(UUID session) {
        if (!table.end(caller.ref(), session)) {
            throw new NotFound();
        }
    }

    /** All but the one that asks. */
    public void endOthers(UUID staying) {
        table.endAll(caller.ref(), staying);
    }
}
