package dk.enindgang.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.PersonContact;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.Hits;
import dk.enindgang.platform.db.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R1, R2: for whomever and whatever, a count is the length of the whole list, however it is turned over. */
class SearchCountsDbTest {

    private static final int FAMILIES = 30;
    private static final int SAMPLES = 60;
    private static final List<String> NAMES = List.of("Bakke", "Dal", "Eng", "Åsen");

    private final SearchWorld world = new SearchWorld();
    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final List<Colleague> people = new ArrayList<>();

    @Test
    void aCountIsTheLengthOfTheList() {
        fill();
        for (int i = 0; i < SAMPLES; i++) {
            Colleague who = any(people);
            String typed = any(List.of(
                    world.word,
                    any(NAMES) + " " + world.word,
                    "Engvej " + world.word,
                    any(NAMES) + " " + any(NAMES) + " " + world.word,
                    "familien",
                    "11223344",
                    "ve",
                    "huset"));
            SearchView first = world.find(who, typed);
            for (SearchGroup group : SearchGroup.values()) {
                List<?> all = all(who, typed, group);
                assertThat(first.of(group).count())
                        .as("%s of “%s”, seed %d", group, typed, seed)
                        .isEqualTo(all.size());
                assertThat(first.of(group).rows())
                        .as("%s of “%s”, seed %d", group, typed, seed)
                        .isEqualTo(all.subList(0, Math.min(Searches.FIRST, all.size())));
            }
            assertThat(first.families().count())
                    .as("no more than are hers, seed %d", seed)
                    .isLessThanOrEqualTo(hers(who));
        }
    }

    private void fill() {
        people.addAll(List.of(
                world.families.adviser, world.families.colleague, world.families.leader, world.families.otherLeader));
        UUID unit = Colleagues.aUnit("Huset " + world.word);
        NAMES.forEach(name -> people.add(Colleagues.in(unit, name + " " + world.word)));
        for (int i = 0; i < FAMILIES; i++) {
            UUID family = world.aFamily(
                    "Familien " + any(NAMES) + " " + world.word,
                    any(NAMES),
                    PersonContact.of("Engvej " + i, random.nextBoolean() ? "11 22 33 44" : "", ""),
                    "",
                    any(List.of(Protection.NONE, Protection.NONE, Protection.ADDRESS)));
            if (random.nextBoolean()) {
                world.contacts(family, any(people), any(people));
            }
        }
        for (int i = 0; i < 9; i++) {
            world.aPoint(any(NAMES) + " " + world.word, "Ved Engvej", "11 22 33 44", "");
        }
    }

    /** Page by page, of any size. */
    private List<Object> all(Colleague who, String typed, SearchGroup group) {
        var all = new ArrayList<Object>();
        int size = 1 + random.nextInt(25);
        Hits<?> page = world.list(who, typed, group, 0, size).of(group);
        while (!page.rows().isEmpty()) {
            all.addAll(page.rows());
            page = world.list(who, typed, group, all.size(), size).of(group);
        }
        return all;
    }

    private static int hers(Colleague who) {
        return TestDatabase.sqlAsApplication(who.account().toString(), "select ref from family")
                .size();
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
