package dk.enindgang.search;

import dk.enindgang.directory.PointRow;
import dk.enindgang.family.FamilyRow;
import dk.enindgang.guide.GuideRow;
import dk.enindgang.organisation.EmployeeRow;
import dk.enindgang.organisation.FoundUnit;
import dk.enindgang.person.CprSought;
import dk.enindgang.platform.Hits;
import java.io.Serializable;

/**
 * What was found, group by group (R1). A group that was not asked for is empty.
 *
 * @param cpr what was done with a CPR number, if one was typed (R4)
 */
public record SearchView(
        Hits<FamilyRow> families,
        Hits<PointRow> points,
        Hits<EmployeeRow> colleagues,
        Hits<FoundUnit> units,
        Hits<GuideRow> guides,
        CprSought cpr)
        implements Serializable {

    public static final SearchView NONE = nothing(CprSought.NONE);

    static SearchView nothing(CprSought cpr) {
        return new SearchView(Hits.none(), Hits.none(), Hits.none(), Hits.none(), Hits.none(), cpr);
    }

    /** R4: whether that group was looked through for what was typed. */
    public boolean isAsked(SearchGroup group) {
        return cpr == CprSought.NONE || (cpr == CprSought.TAKEN && group == SearchGroup.FAMILIES);
    }

    public Hits<?> of(SearchGroup group) {
        return switch (group) {
            case FAMILIES -> families;
            case POINTS -> points;
            case COLLEAGUES -> colleagues;
            case UNITS -> units;
            case GUIDES -> guides;
        };
    }
}
