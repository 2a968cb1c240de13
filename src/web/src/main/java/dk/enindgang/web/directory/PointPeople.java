package dk.enindgang.web.directory;

import dk.enindgang.directory.PointBehind;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.organisation.OrgUnits;
import dk.enindgang.platform.Rules;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.organisation.Typed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is behind a contact point and who keeps it, as it stands in the fields: people by their names. */
@Dependent
public class PointPeople implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OrgUnits orgUnits;

    @Inject
    Colleague colleagues;

    @Inject
    Clock clock;

    private PointBehind kept = PointBehind.NOBODY;

    private @Nullable String unit;
    private String employee = "";
    private String owner = "";

    void show(PointBehind behind) {
        kept = behind;
        UUID stands = behind.unit();
        unit = stands == null ? null : stands.toString();
        employee = colleagues.name(behind.employee());
        owner = colleagues.name(behind.owner());
    }

    void bringBack(Typed typed) {
        unit = typed.text("unit", unit);
        employee = typed.needed("employee", employee);
        owner = typed.needed("owner", owner);
    }

    /** Who is not found is refused and left out. */
    PointBehind behind(Rules rules, String partner) {
        UUID stands = unit == null || unit.isEmpty() ? null : Address.uuid(unit);
        return new PointBehind(
                stands,
                rules.ask(() -> colleagues.called(employee, kept.employee(), "employee"))
                        .orElse(null),
                partner,
                rules.ask(() -> colleagues.called(owner, kept.owner(), "owner")).orElse(null));
    }

    /** What a colleague is called; empty for nobody. */
    public String called(@Nullable UUID colleague) {
        return colleagues.name(colleague);
    }

    public List<LinkRow> getUnits() {
        return orgUnits.list(LocalDate.now(clock), "").stream()
                .map(row -> new LinkRow(row.ref(), row.path()))
                .toList();
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public String getEmployee() {
        return employee;
    }

    public void setEmployee(@Nullable String employee) {
        this.employee = employee == null ? "" : employee;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner == null ? "" : owner;
    }
}
