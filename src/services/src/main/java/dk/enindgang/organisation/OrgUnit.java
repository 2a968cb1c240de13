package dk.enindgang.organisation;

import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Stored;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of the organisation (enhed), with who leads it and which areas it serves. Saved together. */
@Entity
@Table(name = "org_unit")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class OrgUnit extends Stored {

    private static final long serialVersionUID = 1L;

    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private @Nullable OrgUnit parent;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Embedded
    private Period period;

    @OneToMany(mappedBy = "unit", cascade = CascadeType.PERSIST)
    private List<UnitLeader> leaders = new ArrayList<>();

    @OneToMany(mappedBy = "unit", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<UnitArea> areas = new ArrayList<>();

    protected OrgUnit() {}

    OrgUnit(UnitDetails details, @Nullable OrgUnit parent) {
        describe(details, parent);
    }

    /** The door has made sure that the parent is not below this unit (R1). */
    void describe(UnitDetails details, @Nullable OrgUnit above) {
        name = details.name();
        kind = details.kind();
        parent = above;
        externalId = details.externalId();
        period = details.period();
    }

    /** R4. */
    UnitLeader appoint(Employee employee, Period when) {
        leaders.stream()
                .filter(leader -> leader.leadsUntilFurtherNotice(when))
                .forEach(leader ->
                        leader.lead(leader.period().until(when.getBegins().minusDays(1))));
        requireFree(when, null);
        var leader = new UnitLeader(this, employee, when);
        leaders.add(leader);
        return leader;
    }

    /** R4: other days for somebody who leads or has led. */
    void lead(UUID leader, Period when) {
        UnitLeader changed = leaders.stream()
                .filter(one -> one.getRef().equals(leader))
                .findFirst()
                .orElseThrow(dk.enindgang.platform.NotFound::new);
        requireFree(when, changed);
        changed.lead(when);
    }

    private void requireFree(Period when, @Nullable UnitLeader except) {
        if (leaders.stream().anyMatch(one -> one != except && one.period().overlaps(when))) {
            throw new RuleViolation("organisation.rule.leaderAlready").at("begins");
        }
    }

    /** R2: never twice at once. */
    void serve(Area area, Period when) {
        if (areas.stream().anyMatch(one -> one.serves(area) && one.period().overlaps(when))) {
            throw new RuleViolation("organisation.rule.areaAlready").at("area");
        }
        areas.add(new UnitArea(this, area, when));
    }

    void leave(UUID area) {
        areas.removeIf(one -> one.getRef().equals(area));
    }

    String name() {
        return name;
    }
}
