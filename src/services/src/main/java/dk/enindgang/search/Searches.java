package dk.enindgang.search;

import dk.enindgang.directory.ContactPoints;
import dk.enindgang.family.Families;
import dk.enindgang.guide.Guides;
import dk.enindgang.organisation.Employees;
import dk.enindgang.organisation.OrgUnits;
import dk.enindgang.platform.Hits;
import dk.enindgang.platform.Sought;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** The door to the search over everything. */
@Stateless
@RolesAllowed("STAFF")
public class Searches {

    /** So many of each group are shown beside the others. */
    public static final int FIRST = 5;

    @Inject
    Families families;

    @Inject
    ContactPoints points;

    @Inject
    Employees employees;

    @Inject
    OrgUnits units;

    @Inject
    Guides guides;

    /** The first of each group. Seven statements at most. */
    public SearchView find(String typed, Locale reader) {
        return read(Sought.of(typed), EnumSet.allOf(SearchGroup.class), reader, 0, FIRST);
    }

    /** Some of one group, the others empty. Three statements at most. */
    public SearchView list(String typed, SearchGroup group, Locale reader, int first, int max) {
        return read(Sought.of(typed), EnumSet.of(group), reader, first, max);
    }

    private SearchView read(Sought sought, Set<SearchGroup> asked, Locale reader, int first, int max) {
        if (sought.isShort()) {
            return SearchView.NONE;
        }
        if (!sought.cpr().isEmpty()) {
            asked.retainAll(EnumSet.of(SearchGroup.FAMILIES));
        }
        return new SearchView(
                found(asked.contains(SearchGroup.FAMILIES), () -> families.find(sought, first, max)),
                found(asked.contains(SearchGroup.POINTS), () -> points.find(sought, first, max)),
                found(asked.contains(SearchGroup.COLLEAGUES), () -> employees.find(sought, first, max)),
                found(asked.contains(SearchGroup.UNITS), () -> units.find(sought, first, max)),
                found(asked.contains(SearchGroup.GUIDES), () -> guides.find(sought, reader, first, max)));
    }

    private static <T> Hits<T> found(boolean asked, Supplier<Hits<T>> search) {
        return asked ? search.get() : Hits.none();
    }
}
