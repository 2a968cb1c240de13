package dk.enindgang.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.directory.PointRow;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.PersonContact;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.db.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is there today, what was before and what comes: R3. */
class SearchDaysDbTest {

    private final SearchWorld world = new SearchWorld();
    private final String word = world.word;
    private final Colleague adviser = world.families.adviser;

    @Test
    void whoIsAMemberNoMoreIsFoundByNeitherTelephoneNorAddress() {
        UUID family = world.aFamily(
                "Familien " + word,
                "Alba",
                PersonContact.of("Gammelvej " + word, "77 11 22 " + 33, ""),
                "",
                Protection.NONE);
        assertThat(world.families(adviser, "gammelvej " + word).count()).isEqualTo(1);
        assertThat(world.families(adviser, "77112233").count()).isEqualTo(1);
        TestDatabase.sql("update family_member set valid_from = date '2020-01-01', valid_to = date '2020-12-31'"
                + " where family_id = (select id from family where ref = '" + family + "')");
        assertThat(world.families(adviser, "gammelvej " + word).count()).isZero();
        assertThat(world.families(adviser, "77112233").count()).isZero();
        assertThat(world.families(adviser, "alba " + word).count())
                .as("the name is still there")
                .isEqualTo(1);
    }

    @Test
    void aContactPointIsThereFromItsFirstDayToItsLast() {
        for (int days : new int[] {-1, 0, 1}) {
            world.aPoint("Vagt " + days + " " + word, "Ved brand", "1813", "");
            TestDatabase.sql("update contact_point set valid_from = danish_today() + " + days + " where name = 'Vagt "
                    + days + " " + word + "'");
        }
        world.aPoint("Sidste dag " + word, "Ved brand", "1813", "");
        TestDatabase.sql("update contact_point set valid_to = danish_today() where name = 'Sidste dag " + word + "'");
        assertThat(points(word)).containsExactlyInAnyOrder("Vagt -1 " + word, "Vagt 0 " + word, "Sidste dag " + word);
    }

    @Test
    void whoBeginsNextMonthIsFoundAndSaysWhen() {
        UUID unit = Colleagues.aUnit("Kommende " + word);
        Colleague soon = Colleagues.in(unit, "Nynne " + word);
        TestDatabase.sql("update employment set valid_from = danish_today() + 30 where employee_id ="
                + " (select id from employee where ref = '" + soon.employee() + "')");
        var found = world.list(adviser, "nynne " + word, SearchGroup.COLLEAGUES, 0, 5)
                .colleagues()
                .rows();
        assertThat(found).singleElement().satisfies(row -> {
            assertThat(row.begins()).isEqualTo(LocalDate.now(Clocks.DENMARK).plusDays(30));
            assertThat(row.employed()).isFalse();
        });
        Colleagues.in(unit, "Nanna " + word);
        assertThat(world.find(adviser, "nanna " + word).colleagues().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.begins()).isNull());
    }

    private List<String> points(String typed) {
        return world.list(adviser, typed, SearchGroup.POINTS, 0, 100).points().rows().stream()
                .map(PointRow::name)
                .toList();
    }
}
