package dk.enindgang.web.consultation;

import dk.enindgang.organisation.OrgUnits;
import dk.enindgang.organisation.UnitRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units somebody can ask, read once for a request and never kept in the session. */
@Named
@RequestScoped
public class ConsultationUnits {

    @Inject
    OrgUnits orgUnits;

    @Inject
    Clock clock;

    private @Nullable List<UnitRow> all;

    public List<UnitRow> getAll() {
        if (all == null) {
            all = orgUnits.list(LocalDate.now(clock), "");
        }
        return all;
    }
}
