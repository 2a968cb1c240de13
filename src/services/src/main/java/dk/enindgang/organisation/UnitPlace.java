package dk.enindgang.organisation;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What a unit is called, what it does and where it stands, from when to when (enhedens navn og placering). */
@Entity
@Table(name = "unit_place")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class UnitPlace extends Stored {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    private OrgUnit unit;

    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private @Nullable OrgUnit parent;

    @Embedded
    private Period period;

    protected UnitPlace() {}

    UnitPlace(OrgUnit unit, UnitDetails details, @Nullable OrgUnit parent, Period period) {
        this.unit = unit;
        this.period = period;
        describe(details, parent);
    }

    final void describe(UnitDetails details, @Nullable OrgUnit above) {
        name = details.name();
        kind = details.kind();
        parent = above;
    }

    void hold(Period when) {
        period = when;
    }

    boolean says(UnitDetails details, @Nullable OrgUnit above) {
        return name.equals(details.name()) && kind == details.kind() && parent == above;
    }

    Period period() {
        return period;
    }

    String name() {
        return name;
    }

    UnitKind kind() {
        return kind;
    }

    @Nullable
    OrgUnit parent() {
        return parent;
    }
}
