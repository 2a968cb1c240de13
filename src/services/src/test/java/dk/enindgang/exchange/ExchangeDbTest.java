package dk.enindgang.exchange;

import static dk.enindgang.exchange.PackageStanding.CHANGED_HERE;
import static dk.enindgang.exchange.PackageStanding.NEW;
import static dk.enindgang.exchange.PackageStanding.NEWER;
import static dk.enindgang.exchange.PackageStanding.NEWER_CHANGED;
import static dk.enindgang.exchange.PackageStanding.OLDER;
import static dk.enindgang.exchange.PackageStanding.OWN;
import static dk.enindgang.exchange.PackageStanding.SAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.guide.GuideFixture;
import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.Provenance;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.writing.Difference;
import dk.enindgang.writing.TakenGuide;
import dk.enindgang.writing.TakenGuidesForTests;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two municipalities, each with a database of its own. */
class ExchangeDbTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final ExchangeFixture ours = new ExchangeFixture("Eksempelby");

    private final ExchangeFixture theirs = there(() -> new ExchangeFixture("Naboby"));

    private final String word = TakenGuidesForTests.word().substring(0, 10);

    @Test
    void guidesThatLeadToEachOtherGivenAndTakenInAndGivenAgainHaveTheSameHashes() { // R7, R14 of writing
        String acute = there(() -> theirs.writing.aGuide("Akut " + word, ""));
        String slug = there(() -> theirs.writing.aGuide("Pakkebrev " + word, acute));
        byte[] given = there(() -> {
            theirs.writing.lead(acute, slug);
            return theirs.give(slug, acute);
        });
        ours.take(given, slug, acute);
        byte[] back = ours.give(slug, acute);
        assertThat(texts(back)).hasSize(2).isEqualTo(texts(given));
        assertThat(there(() -> theirs.standing(given, slug))).isEqualTo(SAME);
        String hash = "select content_hash from action_guide where slug = '" + slug + "'";
        assertThat(TestDatabase.sql(hash)).isEqualTo(there(() -> TestDatabase.sql(hash)));
    }

    @Test
    void readersSeeWhereAGuideCameFromAlsoInLaterEditions() { // R6
        String slug = there(() -> theirs.writing.aGuide("Ophav " + word, ""));
        ours.take(there(() -> theirs.give(slug)), slug);
        Provenance from = Objects.requireNonNull(read(slug).provenance());
        assertThat(from.municipality()).isEqualTo("Naboby");
        assertThat(from.edition()).isEqualTo(1);
        assertThat(from.takenOn()).isEqualTo(TODAY);
        ours.writing.change(slug, "Vores ord.");
        assertThat(read(slug).edition()).isEqualTo(2);
        assertThat(read(slug).provenance()).isEqualTo(from);
        assertThatThrownBy(() -> TestDatabase.sql(
                        "update action_guide set origin_municipality = 'Fjernby' where slug = '" + slug + "'"))
                .hasMessageContaining("published");
    }

    @Test
    void aManuscriptKeepsWhereItCameFromAndNobodyChangesThat() { // R6
        String slug = there(() -> theirs.writing.aGuide("Kladde " + word, ""));
        String mark = ours.received(there(() -> theirs.give(slug))).mark();
        assertThat(ours.<Integer>receiving(door -> door.take(mark, Set.of(slug))))
                .isEqualTo(1);
        Provenance from = ours.writing.get(ours.open(slug)).from();
        assertThat(Objects.requireNonNull(from).municipality()).isEqualTo("Naboby");
        assertThat(ours.<Boolean>receiving(door -> door.find().isEmpty())).isTrue();
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("update guide_manuscript_origin set edition = 9"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void eachGuideIsToldHowItStandsToOurs() { // R5
        String slug = there(() -> theirs.writing.aGuide("Stand " + word, ""));
        byte[] first = there(() -> theirs.give(slug));
        assertThat(ours.standing(first, slug)).isEqualTo(NEW);
        ours.take(first, slug);
        assertThat(ours.standing(first, slug)).isEqualTo(SAME);
        assertThat(ours.row(first, slug).takeable()).isFalse();

        byte[] second = there(() -> {
            theirs.writing.change(slug, "Deres ord.");
            return theirs.give(slug);
        });
        assertThat(ours.standing(second, slug)).isEqualTo(NEWER);
        assertThat(ours.row(second, slug).wanted()).isTrue();
        ours.writing.change(slug, "Vores ord.");
        assertThat(ours.standing(first, slug)).isEqualTo(CHANGED_HERE);
        assertThat(ours.standing(second, slug)).isEqualTo(NEWER_CHANGED);
        assertThat(ours.row(second, slug).wanted()).isFalse();
        ours.take(second, slug);
        assertThat(ours.standing(first, slug)).isEqualTo(OLDER);
    }

    @Test
    void aGuideOfOurOwnWithThatNameIsTold() { // R5
        String slug = there(() -> theirs.writing.aGuide("Egen " + word, ""));
        ours.writing.aGuide("Egen " + word, "");
        ours.writing.change(slug, "Vores egen.");
        PackageRow row = ours.row(there(() -> theirs.give(slug)), slug);
        assertThat(row.standing()).isEqualTo(OWN);
        assertThat(row.here()).isEqualTo(2);
        assertThat(row.takeable()).isTrue();
    }

    @Test
    void whatWeChangedAndWhatIsNewOfTheirsIsToldInWords() { // R5, R12 and R14 of writing
        String slug = there(() -> theirs.writing.aGuide("Ord " + word, ""));
        ours.take(there(() -> theirs.give(slug)), slug);
        ours.writing.change(slug, "Vores ord.");
        TakenGuide here = TestDatabase.inTransaction(em -> ours.writing.door(em).get(slug));
        assertThat(here.known()).isTrue();
        assertThat(here.changes()).singleElement().satisfies(one -> {
            assertThat(one.field()).isEqualTo("summary");
            assertThat(one.after().get(0).value()).isEqualTo("Vores ord.");
        });
        byte[] second = there(() -> {
            theirs.writing.change(slug, "Deres ord.");
            return theirs.give(slug);
        });
        ours.received(second);
        assertThat(ours.<List<Difference>>receiving(door -> door.news(slug)))
                .singleElement()
                .satisfies(one -> assertThat(one.after().get(0).value()).isEqualTo("Deres ord."));
    }

    @Test
    void oneThatSomebodyWritesOnLeavesAllOthersOut() { // R6
        String first = there(() -> theirs.writing.aGuide("Alle " + word, ""));
        String second = there(() -> theirs.writing.aGuide("Ingen " + word, ""));
        byte[] both = there(() -> theirs.give(first, second));
        ours.writing.aGuide("Ingen " + word, "");
        ours.writing.change(second, "Vores.");
        ours.writing.begin(second);
        PackageView view = ours.received(both);
        assertThat(view.rows())
                .filteredOn(PackageRow::open)
                .extracting(PackageRow::slug)
                .containsExactly(second);
        assertThatThrownBy(() -> ours.receiving(door -> door.take(view.mark(), Set.of(first, second))))
                .hasMessage("writing.rule.open");
        assertThat(TestDatabase.sql("select 1 from guide_manuscript where slug = '" + first + "'"))
                .isEmpty();
        assertThat(ours.<Boolean>receiving(door -> door.find().isPresent())).isTrue();
    }

    @Test
    void guidesItLeadsToOutsideAreTold() { // R2, R5
        String acute = there(() -> theirs.writing.aGuide("Vej " + word, ""));
        String slug = there(() -> theirs.writing.aGuide("Fra " + word, acute));
        assertThat(there(() -> theirs.<PackageOffer>giving(door -> door.get(List.of(slug))))
                        .outside())
                .containsExactly("Vej " + word);
        byte[] alone = there(() -> theirs.give(slug));
        assertThat(ours.row(alone, slug).missing()).containsExactly(acute);
        ours.writing.aGuide("Vej " + word, "");
        assertThat(ours.row(alone, slug).missing()).isEmpty();
        assertThat(ours.row(alone, slug).leadsHere()).containsExactly("Vej " + word);
        assertThat(ours.row(there(() -> theirs.give(slug, acute)), slug).leadsHere())
                .isEmpty();
    }

    @Test
    void whatIsRefusedIsNotKept() { // R3, R4
        assertThatThrownBy(() -> ours.receiving(door -> door.upload(new byte[10])))
                .hasMessage("exchange.rule.notZip");
        byte[] faulty = GoodPackage.of(Map.of("en-guide", "Hej"));
        assertThat(ours.<List<?>>receiving(door -> door.upload(faulty))).isNotEmpty();
        assertThat(ours.<Boolean>receiving(door -> door.find().isEmpty())).isTrue();
        assertThatThrownBy(() -> ours.receiving(door -> door.take("", Set.of("en-guide"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPackageWaitsForItsOwnEditorForADay() { // R5
        String slug = there(() -> theirs.writing.aGuide("Vent " + word, ""));
        PackageView view = ours.received(there(() -> theirs.give(slug)));
        assertThat(ours.<Boolean>receiving(
                        ours.writing.colleague(), door -> door.find().isEmpty()))
                .isTrue();
        assertThatThrownBy(() -> ours.receiving(door -> door.take("another", Set.of(slug))))
                .hasMessage("exchange.rule.changed");
        assertThatThrownBy(() -> ours.receiving(door -> door.take(view.mark(), Set.of())))
                .hasMessage("exchange.rule.none");
        assertThatThrownBy(() -> ours.receiving(door -> door.take(view.mark(), Set.of("en-anden"))))
                .isInstanceOf(NotFound.class);
        ours.writing.clock().forward(Duration.ofHours(25));
        assertThat(ours.<Boolean>receiving(door -> door.find().isEmpty())).isTrue();
        TestDatabase.inTransactionDo(
                em -> ours.waiting(em, ours.writing.writer()).sweep());
        assertThat(TestDatabase.sql("select 1 from guide_package where account_ref = '"
                        + ours.writing.writer().ref() + "'"))
                .isEmpty();
    }

    @Test
    void whatDoesNotHoldIsNotGiven() { // R2
        assertThatThrownBy(() -> ours.give("findes-ikke-" + word)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ours.give()).hasMessage("exchange.rule.none");
        String slug = ours.writing.aGuide("Nede " + word, "");
        TestDatabase.inTransactionDo(em -> ours.writing.editions(em).withdraw(slug, "Den er forældet."));
        assertThatThrownBy(() -> ours.give(slug)).isInstanceOf(NotFound.class);
    }

    @Test
    void lookingAtAPackageTakesThreeStatementsHoweverManyGuidesAreInIt() { // R5
        String first = there(() -> theirs.writing.aGuide("Tal " + word, ""));
        String second = there(() -> theirs.writing.aGuide("Tælling " + word, ""));
        ours.received(there(() -> theirs.give(first, second)));
        assertThat(TestDatabase.statementsOf(() -> ours.receiving(ReceivedPackages::find)))
                .isEqualTo(3);
        assertThat(there(() -> TestDatabase.statementsOf(() -> theirs.give(first, second))))
                .isEqualTo(1);
    }

    /** By their hashes. */
    private static Map<String, String> texts(byte[] content) {
        return PackageFile.read(content).content().guides().stream()
                .collect(Collectors.toMap(PackedGuide::hash, PackedGuide::text));
    }

    private static GuideView read(String slug) {
        return GuideFixture.read(guides -> guides.get(slug));
    }

    private static <T> T there(Supplier<T> block) {
        return TestDatabase.elsewhere("naboby", block);
    }
}
