package dk.enindgang.organisation;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That a unit serves an area from when to when (enhedens område). */
@Entity
@Table(name = "unit_area")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class UnitArea extends Stored {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    private OrgUnit unit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "area_id")
    private Area area;

    @Embedded
    private Period period;

    protected UnitArea() {}

    UnitArea(OrgUnit unit, Area area, Period period) {
        this.unit = unit;
        this.area = area;
        this.period = period;
    }

    boolean serves(Area other) {
        return area.getRef().equals(other.getRef());
    }

    boolean servesAs(UnitArea other) {
        return serves(other.area);
    }

    void hold(Period when) {
        period = when;
    }

    Period period() {
        return period;
    }
}
