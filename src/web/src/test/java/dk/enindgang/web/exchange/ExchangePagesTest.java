package dk.enindgang.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.exchange.GuidePackages;
import dk.enindgang.exchange.PackageOffer;
import dk.enindgang.exchange.PackageRow;
import dk.enindgang.exchange.PackageStanding;
import dk.enindgang.exchange.PackageView;
import dk.enindgang.exchange.ReceivedPackages;
import dk.enindgang.guide.EditionRow;
import dk.enindgang.guide.EditionText;
import dk.enindgang.guide.GuideEditions;
import dk.enindgang.guide.GuideStatus;
import dk.enindgang.platform.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExchangePagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    @Test
    void theNamesInAnAddressAreTakenApartAndNothingElseIs() {
        assertThat(Chosen.slugs("en-guide.to")).containsExactly("en-guide", "to");
        assertThat(Chosen.slugs("en.en")).containsExactly("en");
        assertThat(Chosen.slugs("")).isEmpty();
        assertThat(Chosen.slugs("../x.<b>.EN.a,b.'")).isEmpty();
    }

    @Test
    void whatIsChosenComesBackInTheAddressAndTicked() {
        ExchangeGive page = give("");
        page.getChosen().put("to", true);
        page.getChosen().put("tre", false);
        page.getChosen().put("en", true);
        assertThat(page.getOffer()).isNull();
        assertThat(page.pack()).isEqualTo("/exchange/give?faces-redirect=true&guides=en.to");
        ExchangeGive again = give("en.to");
        assertThat(again.getChosen()).containsOnlyKeys("en", "to");
        assertThat(again.getOffer()).extracting(PackageOffer::titles).isEqualTo(List.of("en", "to"));
    }

    @Test
    void whatIsTickedStaysSoOnEveryPageAndThroughEverySearch() {
        ExchangeGive page = give("");
        assertThat(page.getRows().rows()).hasSize(25);
        page.getChosen().put("en", true);
        page.getChosen().put("guide-3", false);
        page.next();
        assertThat(page.getRows().page()).isEqualTo(2);
        page.getChosen().put("guide-30", true);
        page.setWords("ingen");
        page.search();
        assertThat(page.getRows().rows()).isEmpty();
        assertThat(page.isNothing()).as("only not found").isFalse();
        assertThat(page.getTicked()).containsExactly("en", "guide-30");
        page.setWords("");
        page.search();
        page.getChosen().put("en", false);
        page.next();
        page.back();
        assertThat(page.getTicked()).containsExactly("guide-30");
        assertThat(page.pack()).endsWith("guides=guide-30");
    }

    @Test
    void whatIsNewOfAPackageIsTickedAndTheRestIsNot() {
        ExchangeTake page = take(new PackageView(
                "Naboby",
                Instant.EPOCH,
                "mark",
                List.of(
                        row("ny", PackageStanding.NEW, false),
                        row("nyere", PackageStanding.NEWER, false),
                        row("optaget", PackageStanding.NEWER, true),
                        row("egen", PackageStanding.OWN, false),
                        row("samme", PackageStanding.SAME, false))));
        assertThat(page.isReady()).isTrue();
        assertThat(page.getChosen()).containsEntry("ny", true).containsEntry("nyere", true);
        assertThat(page.getChosen())
                .containsEntry("optaget", false)
                .containsEntry("egen", false)
                .containsEntry("samme", false);
    }

    @Test
    void withoutAPackageThereIsNothingToChoose() {
        assertThat(take(null).isReady()).isFalse();
        assertThat(take(null).getView()).isNull();
    }

    @Test
    void withoutAFileItIsSaidAtTheField() {
        assertThatThrownBy(() -> take(null).upload()).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.getMessage()).isEqualTo("exchange.rule.noFile");
            assertThat(refused.field()).isEqualTo("file");
        });
    }

    private static PackageRow row(String slug, PackageStanding standing, boolean open) {
        return new PackageRow(slug, slug, 2, standing, 1, open, List.of(), List.of());
    }

    private static ExchangeTake take(@Nullable PackageView waiting) {
        var page = new ExchangeTake();
        page.received = new ReceivedPackages() {
            @Override
            public Optional<PackageView> find() {
                return Optional.ofNullable(waiting);
            }
        };
        page.load();
        return page;
    }

    private static ExchangeGive give(String guides) {
        var page = new ExchangeGive();
        page.editions = new GuideEditions() {
            @Override
            public List<EditionRow> listWritten(String words, int first, int max) {
                return Stream.concat(Stream.of("en"), IntStream.range(1, 40).mapToObj(number -> "guide-" + number))
                        .filter(slug -> slug.contains(words))
                        .skip(first)
                        .limit(max)
                        .map(ExchangePagesTest::edition)
                        .toList();
            }

            @Override
            public List<EditionText> newest(Collection<String> slugs) {
                return slugs.stream()
                        .map(slug -> new EditionText(slug, slug, 1, true, "", "", null))
                        .toList();
            }
        };
        page.packages = new GuidePackages() {
            @Override
            public PackageOffer get(Collection<String> slugs) {
                return new PackageOffer(List.copyOf(slugs), List.of());
            }
        };
        page.setGuides(guides);
        page.load();
        return page;
    }

    private static EditionRow edition(String slug) {
        return new EditionRow(
                slug, slug, 1, GuideStatus.PUBLISHED, "Sekretariatet", DAY, null, DAY.plusYears(1), true, null);
    }
}
