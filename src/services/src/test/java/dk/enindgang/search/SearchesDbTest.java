package dk.enindgang.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.directory.PointRow;
import dk.enindgang.family.FamilyWorld;
import dk.enindgang.guide.ActionGuide;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.guide.GuideRow;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.organisation.EmployeeRow;
import dk.enindgang.organisation.FoundUnit;
import dk.enindgang.person.CprSought;
import dk.enindgang.person.PersonContact;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What finds what: R1, R3-R6. */
class SearchesDbTest {

    private final SearchWorld world = new SearchWorld();
    private final String word = world.word;
    private final Colleague adviser = world.families.adviser;

    @Test
    void theFirstFewStandThereAndAllAreCounted() { // R1
        for (String name : List.of("Ærø", "Ask", "Birk", "Eng", "Å", "Zenia", "Dal")) {
            world.aFamily("Familien " + name + " " + word);
        }
        SearchView found = world.find(adviser, word.toUpperCase(Locale.ROOT));
        assertThat(found.families().count()).isEqualTo(7);
        assertThat(SearchWorld.names(found.families()))
                .containsExactlyElementsOf(List.of("Ask", "Birk", "Dal", "Eng", "Zenia").stream()
                        .map(name -> "Familien " + name + " " + word)
                        .toList());
        SearchView rest = world.list(adviser, word, SearchGroup.FAMILIES, 5, 5);
        assertThat(rest.families().count()).isEqualTo(7);
        assertThat(SearchWorld.names(rest.families()))
                .as("as Danes sort")
                .containsExactly("Familien Ærø " + word, "Familien Å " + word);
        assertThat(world.list(adviser, word, SearchGroup.UNITS, 0, 5).families().rows())
                .isEmpty();
    }

    @Test
    void aFamilyIsFoundByNamesAddressAndTelephone() { // R3
        world.aFamily(
                "Familien " + word,
                "Ællakirstine",
                PersonContact.of("Sønder Engvej 7, 2. tv", "12 34 56 78", ""),
                "",
                Protection.NONE);
        for (String typed : List.of(
                word,
                "aellakirstine " + word,
                word + " PRØVESEN",
                "sonder engvej 7 " + word,
                word + ", Sønder Engvej 7, 2. tv",
                "12345678",
                "12 34 56 78",
                "+45 12 34 56 78",
                "0045 12345678",
                "3456 78")) {
            assertThat(SearchWorld.names(world.families(adviser, typed)))
                    .as(typed)
                    .containsExactly("Familien " + word);
        }
        for (String typed : List.of(word + " engvej 9", "12 34 56 79", "4567 81", "% " + word, "_" + word)) {
            assertThat(world.families(adviser, typed).count()).as(typed).isZero();
        }
    }

    @Test
    void aWholeNumberFindsFamiliesAlone() { // R4
        String number = FamilyWorld.aNumber();
        world.aFamily("Familien " + word, "Alba", PersonContact.NONE, number, Protection.NONE);
        for (String typed : List.of(
                number,
                number.replace("-", ""),
                number.replace("-", " - "),
                number.replace("-", "\u2013"),
                number.substring(0, 2) + " " + number.substring(2, 4) + "." + number.substring(4))) {
            assertThat(SearchWorld.names(world.families(adviser, typed))).containsExactly("Familien " + word);
        }
        assertThat(world.families(adviser, number.substring(0, 10)).count()).isZero();
        assertThat(world.families(adviser, FamilyWorld.aNumber()).count()).isZero();
        assertThat(world.find(adviser, number).isAsked(SearchGroup.GUIDES)).isFalse();
        assertThat(TestDatabase.statementsOf(() -> world.find(adviser, FamilyWorld.aNumber())))
                .as("nothing else is asked")
                .isLessThanOrEqualTo(1);
    }

    @Test
    void aNumberThatCannotBeLookedForIsSaid() { // R4
        String number = FamilyWorld.aNumber();
        world.aFamily("Familien " + word, "Alba", PersonContact.NONE, number, Protection.NONE);
        assertThat(world.find(adviser, "Alba " + number)).isEqualTo(SearchView.nothing(CprSought.NOT_ALONE));
        for (String typed : List.of("910216-4188", "713016-4188", "713016 \u2013 4188")) {
            assertThat(world.find(adviser, typed)).isEqualTo(SearchView.nothing(CprSought.NO_NUMBER));
        }
        for (SearchGroup group : SearchGroup.values()) {
            assertThat(world.find(adviser, "Alba " + number).isAsked(group)).isFalse();
        }
        assertThat(TestDatabase.statementsOf(() -> world.find(adviser, "Alba " + number)))
                .isZero();
    }

    @Test
    void aContactPointIsFoundByNameUseNumberAndMail() { // R3
        world.aPoint("Vagten " + word, "Når det brænder " + word, "+45 22 33 44 " + 55, "");
        world.aPoint("Posten " + word, "Når det kan vente", "", word + "@eksempelby.example");
        world.aPoint("Den gamle " + word, "Før i tiden", "1813", "");
        TestDatabase.sql("update contact_point set valid_to = date '2020-01-01' where name = 'Den gamle " + word + "'");
        assertThat(points(word)).containsExactly("Vagten " + word, "Posten " + word);
        assertThat(points("braender " + word)).containsExactly("Vagten " + word);
        assertThat(points(word + "@eksempelby")).containsExactly("Posten " + word);
        for (String typed : List.of("22334455", "22 33 44 55", "+4522334455", "2233 44")) {
            assertThat(points(typed)).as(typed).contains("Vagten " + word);
        }
        assertThat(points("334")).as("three digits are a beginning").doesNotContain("Vagten " + word);
    }

    @Test
    void aColleagueIsFoundByNameInitialsTitleUnitAndTelephone() { // R3
        UUID unit = Colleagues.aUnit("Sundhedshuset " + word);
        Colleague one = Colleagues.in(unit, "Qvist Åse Øxnehave");
        Colleague gone = Colleagues.in(unit, "Gunhild Rest");
        Colleagues.leave(gone);
        TestDatabase.sql("update employee set title = 'Sundhedsplejerske', phone = '45 67 89 " + 10 + "' where ref = '"
                + one.employee() + "'");
        assertThat(colleagues(word)).containsExactly("Qvist Åse Øxnehave");
        for (String typed : List.of(
                "oexnehave " + word,
                "sundhedsplejerske sundhedshuset " + word,
                "qåø",
                "QØ",
                "45678910",
                "+45 45 67 89 10",
                "45 45 67 89 10",
                "4545678910",
                "45 67 89 10")) {
            assertThat(colleagues(typed)).as(typed).contains("Qvist Åse Øxnehave");
        }
        assertThat(colleagues("Gunhild " + word)).isEmpty();
    }

    @Test
    void aUnitIsFoundByNameAndArea() { // R3
        UUID unit = Colleagues.aUnit("Skolen ved åen " + word);
        Colleagues.serves(unit, "Distrikt " + word);
        UUID other = Colleagues.aUnit("Klubben");
        Colleagues.serves(other, "Distrikt " + word);
        assertThat(world.find(adviser, "distrikt " + word).units().rows())
                .extracting(FoundUnit::name)
                .containsExactly("Klubben", "Skolen ved åen " + word);
        assertThat(world.find(adviser, "skolen aaen " + word).units().rows())
                .singleElement()
                .isEqualTo(new FoundUnit(
                        unit,
                        "Skolen ved åen " + word,
                        dk.enindgang.organisation.UnitKind.SCHOOL,
                        "",
                        "Distrikt " + word));
    }

    @Test
    void aGuideIsFoundWhereEveryWordIsInIt() { // R3
        String slug = word.substring(0, 20);
        ActionGuide guide = GuideFixture.aGuide(slug);
        new GuideFixture().publish(guide);
        assertThat(world.find(adviser, slug).guides().rows())
                .extracting(GuideRow::slug)
                .containsExactly(slug);
        assertThat(world.find(adviser, "lyt " + slug).guides().count()).isEqualTo(1);
        assertThat(world.find(adviser, "lyt " + slug).guides().partly()).isFalse();
        assertThat(world.find(adviser, slug + " zqzqzqzq").guides())
                .as("the best answers there are, and that is said")
                .satisfies(found -> {
                    assertThat(found.partly()).isTrue();
                    assertThat(found.rows()).extracting(GuideRow::slug).contains(slug);
                });
        assertThat(world.find(adviser, "det er").guides().count())
                .as("words that say nothing")
                .isZero();
    }

    @Test
    void aLetterIsTooLittle() { // R5
        assertThat(world.find(adviser, "e")).isEqualTo(SearchView.NONE);
        assertThat(world.find(adviser, " , ")).isEqualTo(SearchView.NONE);
        assertThat(TestDatabase.statementsOf(() -> world.find(adviser, "e"))).isZero();
    }

    @Test
    void theSearchIsAFewStatementsHoweverMuchIsFound() { // R1
        for (int i = 0; i < 6; i++) {
            world.aFamily("Familien " + "abcdef".charAt(i) + " " + word);
        }
        assertThat(TestDatabase.statementsOf(() -> world.find(adviser, word))).isLessThanOrEqualTo(7);
        assertThat(TestDatabase.statementsOf(() -> world.list(adviser, word, SearchGroup.FAMILIES, 0, 25)))
                .isLessThanOrEqualTo(3);
        for (SearchGroup group :
                List.of(SearchGroup.POINTS, SearchGroup.COLLEAGUES, SearchGroup.UNITS, SearchGroup.GUIDES)) {
            assertThat(TestDatabase.statementsOf(() -> world.list(adviser, word, group, 0, 25)))
                    .as(group.name())
                    .isEqualTo(1);
        }
    }

    @Test
    void whoIsShownIsWrittenDownAndNobodyElse() { // R6
        for (int i = 0; i < 7; i++) {
            world.aFamily("Familien " + "abcdefg".charAt(i) + " " + word);
        }
        world.find(adviser, word);
        assertThat(looks()).isEqualTo(5);
        world.list(adviser, word, SearchGroup.FAMILIES, 5, 25);
        assertThat(looks()).isEqualTo(7);
        world.list(adviser, word, SearchGroup.UNITS, 0, 25);
        assertThat(looks()).isEqualTo(7);
        assertThat(TestDatabase.sql("select cast(l as text) from access_log l where subject = 'family.search'")
                        .toString())
                .doesNotContain(word);
    }

    private int looks() {
        return Integer.parseInt(TestDatabase.sql("select count(*) from access_log where kind = 'HIT'"
                        + " and subject = 'family.search' and account_ref = '" + adviser.account() + "'")
                .get(0)
                .get(0));
    }

    private List<String> points(String typed) {
        return world.list(adviser, typed, SearchGroup.POINTS, 0, 100).points().rows().stream()
                .map(PointRow::name)
                .toList();
    }

    private List<String> colleagues(String typed) {
        return world.list(adviser, typed, SearchGroup.COLLEAGUES, 0, 100).colleagues().rows().stream()
                .map(EmployeeRow::name)
                .toList();
    }
}
