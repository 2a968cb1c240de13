package dk.enindgang.run;

import dk.enindgang.guide.Guides;
import dk.enindgang.guide.file.PersonalData;
import dk.enindgang.platform.NamePattern;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The door to what a text that is to name nobody may tell of somebody (R18). It only asks: nothing is refused or kept. */
@Stateless
@RolesAllowed("STAFF")
public class PersonTraces {

    /** What is longer is kept by nobody, so nothing is asked about it. */
    private static final int MOST = 4000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Guides guides;

    /** One statement at most, and that only where something looks like a name.
     *
     * @param guide whose words are nobody's name, by its slug
     * @throws dk.enindgang.platform.NotFound if there is no such edition */
    public Set<PersonTrace> list(String guide, int edition, String text) {
        var found = EnumSet.noneOf(PersonTrace.class);
        if (text.length() > MOST) {
            return found;
        }
        Set<String> traces = PersonalData.traces(text);
        if (traces.contains("personal.phone")) {
            found.add(PersonTrace.PHONE);
        }
        if (traces.contains("personal.mail")) {
            found.add(PersonTrace.MAIL);
        }
        List<List<String>> names = NamePattern.all(text);
        if (!names.isEmpty() && isSomebody(names, new KnownWords(guides.get(guide, edition)))) {
            found.add(PersonTrace.NAME);
        }
        return found;
    }

    private boolean isSomebody(List<List<String>> names, KnownWords known) {
        Set<String> strange = names.stream()
                .flatMap(List::stream)
                .filter(word -> !known.has(word))
                .collect(Collectors.toCollection(HashSet::new));
        if (!strange.isEmpty()) {
            strange.removeAll(places(strange));
        }
        return !strange.isEmpty();
    }

    /** Those that are part of what a unit, an area or a contact is called. */
    private Set<String> places(Set<String> words) {
        List<?> rows = em.createNativeQuery("""
                        select w from unnest(cast(?1 as text[])) w
                        where exists (
                            select from (select name from org_unit union all select name from area
                                union all select name from contact_point) place
                            where place.name ~ ('\\m' || regexp_replace(w, 's$', '') || 's*\\M'))""")
                .setParameter(1, words.stream().map(PersonTraces::letters).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        return rows.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** What is to be a pattern holds letters alone. */
    private static String letters(String word) {
        return word.replaceAll("[^\\p{L}]", "");
    }
}
