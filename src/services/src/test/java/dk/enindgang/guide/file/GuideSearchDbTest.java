package dk.enindgang.guide.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.guide.AgeBand;
import dk.enindgang.guide.GuideFilter;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.guide.GuidePart;
import dk.enindgang.guide.GuideRow;
import dk.enindgang.guide.ProfessionalRole;
import dk.enindgang.organisation.Sector;
import dk.enindgang.platform.db.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped guides, found by the words people use. */
@SuppressWarnings("UnnecessaryAssignment") // no container here: the test injects
class GuideSearchDbTest {

    @BeforeAll
    static void bringTheShippedGuides() {
        var guides = new GuideImport();
        new GuideFixture().withPress(press -> {
            guides.press = press;
            return guides.bring(GuideFolder.shipped(), new GuideFolder());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "bekymret, bekymring-for-trivsel",
        "bekymrt, bekymring-for-trivsel",
        "bekymring, bekymring-for-trivsel",
        "bekym, bekymring-for-trivsel",
        "jeg er bekymret for en elev i min klasse, bekymring-for-trivsel",
        "undren, bekymring-for-trivsel",
        "trives ikke, bekymring-for-trivsel",
        "fravær, bekymrende-skolefravaer",
        "fravar, bekymrende-skolefravaer",
        "fravaer, bekymrende-skolefravaer",
        "FRAVÆR, bekymrende-skolefravaer",
        "fravære, bekymrende-skolefravaer",
        "fravr, bekymrende-skolefravaer",
        "skolefravær, bekymrende-skolefravaer",
        "pjæk, bekymrende-skolefravaer",
        "overgreb, vold-og-overgreb",
        "overgeb, vold-og-overgreb",
        "ovegreb, vold-og-overgreb",
        "vold, vold-og-overgreb",
        "slår, vold-og-overgreb",
        "vanrøgt, vold-og-overgreb",
        "vanroegt, vold-og-overgreb",
        "børnehus, vold-og-overgreb",
        "hjemmebesøg, overgangssamtale-hjem-dagtilbud",
        "vuggestue, overgangssamtale-hjem-dagtilbud",
        "ungdomsuddannelse, overgang-til-ungdomsuddannelse",
        "frafald, overgang-til-ungdomsuddannelse",
        "voksenlivet 18 år, overgang-til-ungdomsuddannelse",
    })
    void theRightGuideComesFirst(String searched, String slug) { // R7
        assertThat(search(GuideFilter.search(searched))).first().isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qwxzqwxz", "%", "'; drop table guide_word; --", "\\", "???"})
    void whatNobodyWroteFindsNothingOrEverythingButNeverFails(String searched) {
        assertThat(search(GuideFilter.search(searched))).hasSizeLessThanOrEqualTo(GuideFilter.PAGE);
        assertThat(TestDatabase.sql("select 1 from guide_word limit 1")).hasSize(1);
    }

    @Test
    void nonsenseFindsNothing() {
        assertThat(search(GuideFilter.search("qwxzqwxz"))).isEmpty();
    }

    @Test
    void wordsThatSayNothingAreNoSearch() {
        assertThat(search(GuideFilter.search("jeg er en"))).isEqualTo(search(GuideFilter.all()));
        assertThat(search(GuideFilter.search("jeg er en"))).hasSameSizeAs(search(GuideFilter.all()));
    }

    @Test
    void theLineThatAnsweredIsShown() {
        assertThat(found("sparring på tværs").part()).isEqualTo(GuidePart.STEP);
        assertThat(found("sparring på tværs").text()).isEqualTo("Bed om sparring på tværs");
        assertThat(found("sparring på tværs").stepNumber()).isEqualTo("2.1");
        assertThat(found("jeg er bekymret").part()).isEqualTo(GuidePart.SITUATION);
        assertThat(found("ondt i maven").part()).isIn(GuidePart.SYNONYM, GuidePart.SIGN);
        assertThat(found("pjækker").stepRef()).isNull();
    }

    @Test
    void theEmptySearchListsAllByTitle() {
        List<GuideRow> rows =
                GuideFixture.read(guides -> guides.list(GuideFilter.all().page(0, 100)));
        assertThat(rows).extracting(GuideRow::slug).contains("vold-og-overgreb", "bekymring-for-trivsel");
        assertThat(rows).extracting(GuideRow::title).isSorted();
        assertThat(rows).allMatch(row -> row.found() == null);
    }

    @Test
    void filtersNarrowBothListAndSearch() { // R7
        assertThat(search(GuideFilter.all().withSector(Sector.DAYCARE)))
                .contains("overgangssamtale-hjem-dagtilbud", "bekymring-for-trivsel")
                .doesNotContain("bekymrende-skolefravaer");
        assertThat(search(GuideFilter.all().withAge(AgeBand.AGE_18_22)))
                .contains("overgang-til-ungdomsuddannelse")
                .doesNotContain("bekymring-for-trivsel");
        assertThat(search(GuideFilter.all().withAge(AgeBand.UNBORN))).containsExactly("vold-og-overgreb");
        assertThat(search(GuideFilter.all().withRole(ProfessionalRole.CHILD_MINDER)))
                .contains("overgangssamtale-hjem-dagtilbud")
                .doesNotContain("overgang-til-ungdomsuddannelse");
        assertThat(search(GuideFilter.all().withLevel(2))).containsExactly("bekymring-for-trivsel");
        assertThat(search(GuideFilter.search("fravær").withAge(AgeBand.AGE_18_22)))
                .doesNotContain("bekymrende-skolefravaer");
        assertThat(search(GuideFilter.search("bekymret")
                        .withSector(Sector.SCHOOL)
                        .withRole(ProfessionalRole.TEACHER)
                        .withAge(AgeBand.AGE_6_9)
                        .withLevel(0)))
                .containsExactly("bekymring-for-trivsel");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        List<String> all = search(GuideFilter.search("barn").page(0, 100));
        List<String> paged = new ArrayList<>();
        for (int first = 0; first < all.size(); first += 2) {
            paged.addAll(search(GuideFilter.search("barn").page(first, 2)));
        }
        assertThat(paged).isEqualTo(all).doesNotHaveDuplicates().hasSizeGreaterThan(3);
    }

    @Test
    void aSearchIsOneStatementHoweverManyRows() { // P8
        GuideFixture.read(guides -> {
            assertThat(TestDatabase.statementsOf(() -> guides.list(GuideFilter.search("bekymret barn"))))
                    .isEqualTo(1);
            return "";
        });
    }

    @Test
    void readingAGuideIsTwoStatementsAndOnceKnownOne() { // P8
        GuideFixture.read(guides -> {
            assertThat(TestDatabase.statementsOf(() -> guides.get("bekymring-for-trivsel")))
                    .isEqualTo(2);
            assertThat(TestDatabase.statementsOf(() -> guides.get("bekymring-for-trivsel")))
                    .isEqualTo(1);
            return "";
        });
    }

    private static List<String> search(GuideFilter filter) {
        return GuideFixture.<List<GuideRow>>read(guides -> guides.list(filter)).stream()
                .map(GuideRow::slug)
                .toList();
    }

    private static GuideRow.Found found(String searched) {
        return Objects.requireNonNull(
                GuideFixture.<List<GuideRow>>read(guides -> guides.list(GuideFilter.search(searched)))
                        .get(0)
                        .found());
    }
}
