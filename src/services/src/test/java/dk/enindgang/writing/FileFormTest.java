package dk.enindgang.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.guide.file.GuideFiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bekymrende-skolefravaer",
                "bekymring-for-trivsel",
                "overgang-til-ungdomsuddannelse",
                "overgangssamtale-hjem-dagtilbud",
                "vold-og-overgreb"
            })
    void aFileBecomesAManuscriptAndTheSameFileAgain(String slug) { // R1
        Map<String, Object> file = file(slug);
        ManuscriptTree tree = ManuscriptTree.fromJson(FileForm.read(file).json());
        assertThat(FileForm.write(tree)).isEqualTo(file);
    }

    @Test
    void aPlaceOfTheFileIsFoundInTheManuscript() { // R5
        Map<String, Object> file = file("bekymring-for-trivsel");
        ManuscriptTree tree = FileForm.read(file);
        var places = new FilePlaces(tree, file);
        String step = tree.ids("/steps").get(4);
        String way = tree.ids("/steps/" + step + "/next").get(1);
        assertThat(places.find("/steps/4/next/1/when")).isEqualTo("/steps/" + step + "/next/" + way + "/when");
        assertThat(places.find("/steps/1/variants/0/instruction"))
                .isEqualTo("/steps/" + tree.ids("/steps").get(1) + "/variants/LEADER");
        assertThat(places.find("/laws/barnets-lov/url"))
                .isEqualTo("/laws/" + tree.ids("/laws").get(0) + "/url");
        assertThat(places.find("/signs/CHILD/2")).isEqualTo("/signs/CHILD");
        assertThat(places.find("")).isEmpty();
    }

    @Test
    void whatAVariantSaysInEnglishStandsBesideIt() { // R1
        Map<String, Object> file = file("bekymring-for-trivsel");
        ManuscriptTree tree = FileForm.read(file);
        String step = "/steps/" + tree.ids("/steps").get(1);
        tree.put(step + "/variants/LEADER_en", "Join in.");
        tree.put(step + "/variants/AUTHORITY_ADVISER_en", "Listen.");
        Map<String, Object> again = FileForm.write(tree);
        ManuscriptTree read = FileForm.read(again);
        assertThat(read.text("/steps/" + read.ids("/steps").get(1) + "/variants/LEADER_en"))
                .isEqualTo("Join in.");
        assertThat(new FilePlaces(tree, again).find("/steps/1/variants/0/instruction_en"))
                .isEqualTo(step + "/variants/LEADER_en");
        assertThat(new FilePlaces(tree, again).find("/steps/1/variants/1/instruction"))
                .isEqualTo(step + "/variants/AUTHORITY_ADVISER");
    }

    @Test
    void aNameInAddressesIsMadeOfTheTitle() {
        assertThat(FileForm.slug("Når Åse ikke møder – og så?", "guide")).isEqualTo("naar-aase-ikke-moeder-og-saa");
        assertThat(FileForm.slug("???", "guide")).isEqualTo("guide");
    }

    private static Map<String, Object> file(String slug) {
        try (InputStream text = FileFormTest.class.getResourceAsStream("/guides/" + slug + ".md")) {
            return GuideFiles.read(slug + ".md", Objects.requireNonNull(text).readAllBytes())
                    .tree();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
