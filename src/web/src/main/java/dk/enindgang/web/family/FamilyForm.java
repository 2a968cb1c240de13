package dk.enindgang.web.family;

import dk.enindgang.family.FamilyDetails;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.organisation.Typed;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed about a family itself. Faces sends an empty field as nothing. */
public class FamilyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";

    private String unit = "";

    private String area = "";

    void show(FamilyDetails details) {
        name = details.name();
        unit = details.unit().toString();
        area = Objects.toString(details.area(), "");
    }

    void bringBack(Typed kept) {
        name = kept.needed("name", name);
        unit = kept.needed("unit", unit);
        area = kept.needed("area", area);
    }

    /** @throws RuleViolation at the field that cannot be kept */
    FamilyDetails details() {
        if (unit.isEmpty()) {
            throw new RuleViolation("family.rule.unit").at("unit");
        }
        return new FamilyDetails(name, Address.uuid(unit), area.isEmpty() ? null : Address.uuid(area));
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit == null ? "" : unit;
    }

    public String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area == null ? "" : area;
    }
}
