package dk.enindgang.guide.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.guide.ActionGuide;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.guide.GuidePress;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("UnnecessaryAssignment") // no container here: the test injects
class GuideImportDbTest {

    private final GuideFixture fixture = new GuideFixture();

    @TempDir
    Path folder;

    @Test
    void theShippedGuidesComeInOnce() { // R5
        bring(new GuideFolder());
        assertThat(TestDatabase.sql("select slug from action_guide where status = 'PUBLISHED' and slug = any ('{"
                        + "bekymrende-skolefravaer,bekymring-for-trivsel,overgang-til-ungdomsuddannelse,"
                        + "overgangssamtale-hjem-dagtilbud,vold-og-overgreb}')"))
                .hasSize(5);
        GuideImport.Outcome again = bring(new GuideFolder());
        assertThat(again.published()).isEmpty();
        assertThat(again.summary()).isEqualTo("Handleguides: 5 files, 0 new editions.");
    }

    @Test
    void twoNodesAtOnceBringThemInOnce() throws Exception { // R5
        write("samtidig.md", sound("samtidig", "Lyt."));
        var nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<GuideImport.Outcome> start = () -> bring(GuideFolder.at(folder));
            int made = 0;
            for (Future<GuideImport.Outcome> node : nodes.invokeAll(List.of(start, start))) {
                made += node.get().published().containsKey("samtidig") ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void aFaultyFileStopsItselfAlone() throws IOException { // R2
        write("god.md", sound("god", "Lyt."));
        write("daarlig.md", sound("daarlig", "Ring 22 33 44 55."));
        Files.write(folder.resolve("latin.md"), new byte[] {(byte) 0xE6, (byte) 0xF8});
        write("noget.txt", "ikke en guide");
        GuideImport.Outcome outcome = bring(GuideFolder.at(folder));
        assertThat(outcome.published()).containsEntry("god", 1).doesNotContainKey("daarlig");
        assertThat(outcome.faults())
                .extracting(GuideFault::toString)
                .containsExactlyInAnyOrder(
                        "daarlig.md:24 Her står noget, der ligner et telefonnummer. Numre står i kontaktoversigten, så"
                                + " de kan holdes rigtige.",
                        "latin.md:1 Filen kan ikke læses som UTF-8. Gem den som UTF-8, og prøv igen.");
        assertThat(outcome.summary()).endsWith("new editions, 2 with faults were left out.");
        assertThat(TestDatabase.sql("select 1 from action_guide where slug = 'daarlig'"))
                .isEmpty();
    }

    @Test
    void anUnseenSignIsAFaultWithItsLineAndTheOthersComeIn() throws IOException { // R2, R6
        write("nul.md", sound("nul", "Lyt\u0000ning."));
        write("flugt.md", sound("flugt", "Lyt.").replace("summary: En prøve.", "summary: \"En\\0prøve.\""));
        write("hel.md", sound("hel", "Lyt."));

        GuideImport.Outcome outcome = bring(GuideFolder.at(folder));

        assertThat(outcome.published()).containsEntry("hel", 1).doesNotContainKeys("nul", "flugt");
        assertThat(outcome.faults())
                .extracting(GuideFault::toString)
                .containsExactly(
                        "flugt.md:4 Her står et usynligt styretegn (U+0000). Slet det.",
                        "nul.md:24 Her står et usynligt styretegn (U+0000). Slet det.");
    }

    @Test
    void aFileTheDatabaseRefusesStopsItselfAlone() throws IOException { // R7
        write("afvist.md", sound("afvist", "Lyt."));
        write("hel2.md", sound("hel2", "Lyt."));

        GuideImport.Outcome outcome = bringWith(new PersistenceException(new SQLException("value too long", "22001")));

        assertThat(outcome.published()).containsEntry("hel2", 1).doesNotContainKey("afvist");
        assertThat(outcome.faults())
                .extracting(GuideFault::toString)
                .containsExactly("afvist.md:1 Filen kan læses, men ikke gemmes: value too long. Ret teksten, eller send"
                        + " filen til dem, der driver systemet.");
    }

    @Test
    void aDatabaseThatGoesAwayMeanwhileIsNoFaultOfTheFile() throws IOException { // R7
        write("afvist.md", sound("afvist", "Lyt."));

        assertThatThrownBy(() -> bringWith(new PersistenceException(new SQLException("gone", "08006"))))
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void aTextNestedBeyondReasonStopsItselfAlone() throws IOException { // R7
        write("dyb.md", sound("dyb", ">".repeat(20_000) + " Lyt."));
        write("hel3.md", sound("hel3", "Lyt."));

        assertThat(bring(GuideFolder.at(folder)).published()).containsEntry("hel3", 1);
    }

    @Test
    void theMunicipalitysOwnFileTakesThePlaceOfTheShippedOne() throws IOException { // R4
        bring(new GuideFolder());
        int before = edition("vold-og-overgreb");
        write("vold-og-overgreb.md", sound("vold-og-overgreb", "Lokal tekst."));
        assertThat(bring(GuideFolder.at(folder)).published()).containsEntry("vold-og-overgreb", before + 1);
        assertThat(bring(GuideFolder.at(folder)).published()).isEmpty();

        write("vold-og-overgreb.md", "gået i stykker");
        GuideImport.Outcome broken = bring(GuideFolder.at(folder));
        assertThat(broken.published()).isEmpty();
        assertThat(broken.faults()).isNotEmpty();
        assertThat(edition("vold-og-overgreb")).isEqualTo(before + 1);

        assertThat(bring(new GuideFolder()).published()).containsEntry("vold-og-overgreb", before + 2);
    }

    @Test
    void aFolderThatIsNotThereIsOneFault() {
        GuideFolder missing = GuideFolder.at(folder.resolve("nowhere"));
        assertThat(missing.faults())
                .singleElement()
                .extracting(GuideFault::reason)
                .asString()
                .startsWith("Filen kan");
    }

    private GuideImport.Outcome bring(GuideFolder own) {
        var guides = new GuideImport();
        return fixture.withPress(press -> {
            guides.press = press;
            return guides.bring(GuideFolder.shipped(), own);
        });
    }

    /** The press as it is, but for the guide named afvist. */
    private GuideImport.Outcome bringWith(RuntimeException refusal) {
        var guides = new GuideImport();
        return fixture.withPress(press -> {
            guides.press = new GuidePress() {
                @Override
                public Set<String> slugs() {
                    return press.slugs();
                }

                @Override
                public OptionalInt publish(ActionGuide draft) {
                    if (draft.getSlug().equals("afvist")) {
                        throw refusal;
                    }
                    return press.publish(draft);
                }
            };
            return guides.bring(GuideFolder.shipped(), GuideFolder.at(folder));
        });
    }

    private static int edition(String slug) {
        return GuideFixture.<Integer>read(guides -> guides.newestEdition(slug).orElseThrow());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String sound(String slug, String instruction) {
        return """
                ---
                slug: %s
                title: Om %s
                summary: En prøve.
                purpose: At prøve.
                owner: Sekretariatet
                reviewedOn: 2026-11-22
                nextReview: 2027-11-22
                ages: {from: 0, to: 17}
                roles: [SECRETARIAT]
                sectors: [EMPLOYMENT]
                acute: true
                situations:
                  - title: Prøvesituation
                ---

                ## 1 Gør noget

                ```yaml
                kind: OBSERVE
                who: Dig
                ```

                %s
                """.formatted(slug, slug, instruction);
    }
}
