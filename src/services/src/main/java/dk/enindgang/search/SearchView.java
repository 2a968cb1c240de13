package dk.enindgang.search;

import dk.enindgang.directory.PointRow;
import dk.enindgang.family.FamilyRow;
import dk.enindgang.guide.GuideRow;
import dk.enindgang.organisation.EmployeeRow;
import dk.enindgang.organisation.FoundUnit;
import dk.enindgang.platform.Hits;
import java.io.Serializable;

/** What was found, group by group (R1). A group that was not asked for is empty. */
public record SearchView(
        Hits<FamilyRow> families,
        Hits<PointRow> points,
        Hits<EmployeeRow> colleagues,
        Hits<FoundUnit> units,
        Hits<GuideRow> guides)
        implements Serializable {

    public static final SearchView NONE =
            new SearchView(Hits.none(), Hits.none(), Hits.none(), Hits.none(), Hits.none());

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
