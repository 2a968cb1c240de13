package dk.enindgang.web.acknowledgement;

import dk.enindgang.acknowledgement.Acknowledgements;
import dk.enindgang.acknowledgement.CoverageRow;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Paged;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code /acknowledgement/coverage?guide=…&unit=…}: how many in the units I lead have read what they should; with a guide
 * and a unit, who has not. For LEADER.
 */
@Named
@RequestScoped
public class AcknowledgementCoverage {

    private static final int PAGE = 25;

    @Inject
    Acknowledgements acknowledgements;

    private String guide = "";

    private @Nullable String unit;

    private int page = 1;

    private Paged<CoverageRow> rows = Paged.none();

    private Paged<String> missing = Paged.none();

    public void load() {
        if (isNames()) {
            UUID asked = Address.uuid(unit);
            missing = Paged.read(page, PAGE, (first, max) -> acknowledgements.listMissing(asked, guide, first, max));
        } else {
            rows = Paged.read(page, PAGE, (first, max) -> acknowledgements.listCoverage(guide, first, max));
        }
    }

    /** Whether names are asked for. */
    public boolean isNames() {
        return unit != null && !unit.isEmpty() && !guide.isEmpty();
    }

    /** Who of a unit is missing. */
    public String address(CoverageRow row) {
        return Address.of("coverage")
                .with("guide", row.guide())
                .with("unit", row.unit())
                .toString();
    }

    /** This list, ready for the number of a page. */
    public String getAddress() {
        return Address.of("coverage").with("guide", guide).with("unit", unit).open();
    }

    public Paged<CoverageRow> getPaged() {
        return rows;
    }

    public Paged<String> getMissing() {
        return missing;
    }

    public String getGuide() {
        return guide;
    }

    public void setGuide(@Nullable String guide) {
        this.guide = guide == null ? "" : guide;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
