package dk.enindgang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text is there in both languages, and none is there for nobody. */
class TextsTest {

    private final Map<String, String> danish = Sources.bundle("texts");
    private final Map<String, String> english = Sources.bundle("texts_en");
    private final TextUse use = new TextUse(Sources.pages(), Sources.java());

    @Test
    void everyKeyThatIsSpokenOfExists() {
        assertThat(use.needed).hasSizeGreaterThan(30);
        assertThat(use.needed.stream().filter(key -> !danish.containsKey(key))).isEmpty();
    }

    @Test
    void noKeyIsDead() {
        assertThat(danish.keySet().stream().filter(use::dead)).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english.keySet()).isEqualTo(danish.keySet());
        for (String bundle : List.of("faces", "../../../ValidationMessages")) {
            assertThat(Sources.bundle(bundle + "_en").keySet())
                    .isEqualTo(Sources.bundle(bundle).keySet());
        }
    }

    @Test
    void whateverTheCheckOfGuidesFindsCanBeSaid() {
        List<String> found = Pattern.compile("\"(guide\\.check\\.[A-Za-z.]*[A-Za-z])\"")
                .matcher(String.join("\n", Sources.java().values()))
                .results()
                .map(key -> key.group(1))
                .toList();
        assertThat(found).hasSizeGreaterThan(15);
        assertThat(danish.keySet()).containsAll(found);
    }

    @Test
    void danishIsAnsweredOnAnEnglishServer() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            ResourceBundle.clearCache();
            for (String bundle : List.of("dk.enindgang.web.texts", "dk.enindgang.web.faces", "ValidationMessages")) {
                assertThat(ResourceBundle.getBundle(bundle, Locale.forLanguageTag("da"))
                                .getLocale()
                                .getLanguage())
                        .isEqualTo("da");
            }
        } finally {
            Locale.setDefault(before);
            ResourceBundle.clearCache();
        }
    }

    @Test
    void keysStandSortedInTheirGroups() {
        for (String bundle : List.of("texts", "texts_en")) {
            assertThat(unsorted(Sources.bundleText(bundle))).as(bundle).isEmpty();
        }
        assertThat(unsorted("b.a = 1\na.a = 2\n\n# next\na.b = 3")).containsExactly("a.a");
    }

    @Test
    void aTextWithArgumentsHasNoSingleApostrophe() {
        // MessageFormat swallows it, and everything to the next one is taken literally.
        var all = new ArrayList<>(danish.entrySet());
        all.addAll(english.entrySet());
        assertThat(all)
                .noneMatch(text -> text.getValue().contains("{0}")
                        && text.getValue().replace("''", "").contains("'"));
    }

    @Test
    void theTestItselfSeesWhatIsMissingAndWhatIsDead() {
        var pages = Map.of(
                "guide/edit.xhtml",
                "<e:page title=\"guide.edit.title\"><e:field id=\"name\" help=\"true\" />#{text['guide.edit.more']}"
                        + "#{text['guide.edit.kind.'.concat(x)]}<ui:include src=\"/WEB-INF/guide/part.xhtml\" /></e:page>",
                "WEB-INF/guide/part.xhtml",
                "<e:filter name=\"role\" />");
        var java = Map.of("A.java", "enum Kind {} throw new RuleViolation(\"guide.rule.noSteps\");");
        var seen = new TextUse(pages, java);

        assertThat(seen.needed)
                .containsExactly(
                        "guide.edit.more",
                        "guide.edit.name",
                        "guide.edit.name.help",
                        "guide.edit.role",
                        "guide.edit.title",
                        "guide.rule.noSteps");
        assertThat(seen.dead("guide.edit.kind.A")).isFalse();
        assertThat(seen.dead("Kind.A")).isFalse();
        assertThat(seen.dead("guide.edit.old")).isTrue();
    }

    private static List<String> unsorted(String text) {
        var wrong = new ArrayList<String>();
        String before = "";
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                before = "";
                continue;
            }
            String key = line.substring(0, line.indexOf('=')).strip();
            if (key.compareToIgnoreCase(before) < 0) {
                wrong.add(key);
            }
            before = key;
        }
        return wrong;
    }
}
