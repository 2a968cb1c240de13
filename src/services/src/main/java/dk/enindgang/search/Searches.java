package dk.enindgang.search;

import dk.enindgang.directory.ContactPoints;
import dk.enindgang.family.Families;
import dk.enindgang.guide.Guides;
import dk.enindgang.organisation.Employees;
import dk.enindgang.organisation.OrgUnits;
import dk.enindgang.person.CprSought;
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

    /** A number is kept by nobody, so that there is no second page of what it finds (R4). */
    static final int OF_A_NUMBER = 100;

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

    /** The first of each group; of a CPR number all families. Seven statements at most. */
    public SearchView find(String typed, Locale reader) {
        Sought sought = Sought.of(typed);
        int max = sought.cpr().isEmpty() ? FIRST : OF_A_NUMBER;
        return read(sought, EnumSet.allOf(SearchGroup.class), reader, 0, max);
    }

    /** Some of one group, the others empty. Three statements at most. */
    public SearchView list(String typed, SearchGroup group, Locale reader, int first, int max) {
        return read(Sought.of(typed), EnumSet.of(group), reader, first, max);
    }

    private SearchView read(Sought sought, Set<SearchGroup> asked, Locale reader, int first, int max) {
        if (sought.isShort()) {
            return SearchView.NONE;
        }
        CprSought cpr = families.sought(sought.cpr());
        if (cpr.isRefused()) {
            return SearchView.nothing(cpr);
        }
        if (cpr == CprSought.TAKEN) {
            asked.retainAll(EnumSet.of(SearchGroup.FAMILIES));
        }
        return new SearchView(
                found(asked.contains(SearchGroup.FAMILIES), () -> families.find(sought, first, max)),
                found(asked.contains(SearchGroup.POINTS), () -> points.find(sought, first, max)),
                found(asked.contains(SearchGroup.COLLEAGUES), () -> employees.find(sought, first, max)),
                found(asked.contains(SearchGroup.UNITS), () -> units.find(sought, first, max)),
                found(asked.contains(SearchGroup.GUIDES), () -> guides.find(sought, reader, first, max)),
                cpr);
    }

    private static <T> Hits<T> found(boolean asked, Supplier<Hits<T>> search) {
        return asked ? search.get() : Hits.none();
    }
}
