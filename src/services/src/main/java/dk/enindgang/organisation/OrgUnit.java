package dk.enindgang.organisation;

import dk.enindgang.platform.NotFound;
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
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of the organisation (enhed), with what it was called and where it stood on which days, who leads it and which
 * areas it serves. Saved together.
 */
@Entity
@Table(name = "org_unit")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class OrgUnit extends Stored {

    private static final long serialVersionUID = 1L;

    private static final Comparator<UnitPlace> BY_DAY =
            Comparator.comparing(place -> place.period().getBegins());

    /** As it was written last; what held on a day stands in the places. */
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

    @OneToMany(mappedBy = "unit", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<UnitPlace> places = new ArrayList<>();

    @OneToMany(mappedBy = "unit", cascade = CascadeType.PERSIST)
    private List<UnitLeader> leaders = new ArrayList<>();

    @OneToMany(mappedBy = "unit", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<UnitArea> areas = new ArrayList<>();

    protected OrgUnit() {}

    OrgUnit(UnitDetails details, @Nullable OrgUnit parent) {
        period = details.period();
        externalId = details.externalId();
        places.add(new UnitPlace(this, details, parent, period));
        keepLast();
    }

    /** R2: from a day on; what was written about the days before stays. The door has made sure of R1 and R11. */
    void describe(UnitDetails details, @Nullable OrgUnit above, LocalDate from) {
        externalId = details.externalId();
        if (!period.equals(details.period())) {
            last(details.period());
        }
        LocalDate day = period.nearest(from);
        UnitPlace held = place(day);
        if (!held.says(details, above)) {
            if (held.period().getBegins().equals(day)) {
                held.describe(details, above);
            } else {
                places.add(new UnitPlace(this, details, above, held.period().since(day)));
                held.hold(held.period().until(day.minusDays(1)));
            }
        }
        keepLast();
    }

    /** What is written about it on the day, or on the nearest one on which it was there. */
    Map<EntryField, Serializable> fieldsOn(LocalDate day) {
        UnitPlace held = place(period.nearest(day));
        OrgUnit above = held.parent();
        UUID ref = above == null ? null : above.getRef();
        return Change.fields(new UnitDetails(held.name(), held.kind(), ref, externalId, period), above);
    }

    private UnitPlace place(LocalDate day) {
        return places.stream()
                .filter(place -> place.period().holdsOn(day))
                .findFirst()
                .orElseThrow();
    }

    /** The first name reaches back to the new first day, the last one on to the new last day. */
    private void last(Period when) {
        if (places.stream().noneMatch(place -> place.period().overlaps(when))) {
            lastPlace().hold(when);
        }
        places.removeIf(place -> !place.period().overlaps(when));
        UnitPlace first = Collections.min(places, BY_DAY);
        first.hold(first.period().since(when.getBegins()));
        UnitPlace last = lastPlace();
        last.hold(last.period().until(when.getEnds()));
        period = when;
    }

    private UnitPlace lastPlace() {
        return Collections.max(places, BY_DAY);
    }

    private void keepLast() {
        UnitPlace last = lastPlace();
        name = last.name();
        kind = last.kind();
        parent = last.parent();
    }

    /** R4.
     *
     * @return who led until further notice and makes room; leads again afterwards if the new period ends */
    Optional<LeaderRow> appoint(Employee employee, Period when) {
        requireWithin(when);
        Optional<UnitLeader> before = leaders.stream()
                .filter(leader -> leader.leadsUntilFurtherNotice(when))
                .findFirst();
        before.ifPresent(
                leader -> leader.lead(leader.period().until(when.getBegins().minusDays(1))));
        requireFree(when, null);
        employee.requireEmployed(when);
        leaders.add(new UnitLeader(this, employee, when));
        LocalDate last = when.getEnds();
        if (last != null && period.holdsOn(last.plusDays(1))) {
            before.flatMap(leader -> leader.again(period.since(last.plusDays(1))))
                    .ifPresent(leaders::add);
        }
        return before.map(UnitLeader::row);
    }

    /** R11: what hangs on a unit lies within its own days. */
    void requireWithin(Period when) {
        if (when.getBegins().isBefore(period.getBegins())) {
            throw new RuleViolation("organisation.rule.beforeUnit").at("begins");
        }
        if (!period.lastsAsLongAs(when)) {
            throw new RuleViolation("organisation.rule.afterUnit").at("ends");
        }
    }

    /** R4: other days for somebody who leads or has led. */
    void lead(UUID leader, Period when) {
        UnitLeader changed = leaders.stream()
                .filter(one -> one.getRef().equals(leader))
                .findFirst()
                .orElseThrow(NotFound::new);
        requireWithin(when);
        requireFree(when, changed);
        changed.requireEmployed(when);
        changed.lead(when);
    }

    private void requireFree(Period when, @Nullable UnitLeader except) {
        if (leaders.stream().anyMatch(one -> one != except && one.period().overlaps(when))) {
            throw new RuleViolation("organisation.rule.leaderAlready").at("begins");
        }
    }

    /** R2: never twice at once. */
    void serve(Area area, Period when) {
        requireWithin(when);
        if (areas.stream().anyMatch(one -> one.serves(area) && one.period().overlaps(when))) {
            throw new RuleViolation("organisation.rule.areaAlready").at("area");
        }
        areas.add(new UnitArea(this, area, when));
    }

    /** R2: other days for an area it serves or has served. */
    void serve(UUID area, Period when) {
        UnitArea changed = areas.stream()
                .filter(one -> one.getRef().equals(area))
                .findFirst()
                .orElseThrow(NotFound::new);
        requireWithin(when);
        if (areas.stream()
                .anyMatch(one ->
                        one != changed && one.servesAs(changed) && one.period().overlaps(when))) {
            throw new RuleViolation("organisation.rule.areaAlready").at("begins");
        }
        changed.hold(when);
    }

    void leave(UUID area) {
        areas.removeIf(one -> one.getRef().equals(area));
    }

    Period period() {
        return period;
    }

    /** The name, and the number it has elsewhere. */
    String label() {
        return Written.label(name, externalId);
    }
}
