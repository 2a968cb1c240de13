package dk.enindgang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each rule is tried on a page that breaks it, so that a rule that sees nothing is noticed. */
class PageLintTest {

    @Test
    void noPageOfOursHasAFault() {
        assertThat(Sources.pages().keySet()).hasSizeGreaterThan(15);
        var faults = new TreeMap<>(Sources.pages());
        faults.replaceAll((path, page) -> String.join("; ", PageLint.faults(page)));
        faults.values().removeIf(String::isEmpty);
        assertThat(faults).isEmpty();
    }

    @Test
    void eachKeptPartHasANameOfItsOwnAndNoForm() {
        var kept = Pattern.compile("<e:kept name=\"([^\"]+)\" key=\"[^\"]+\">(.*?)</e:kept>", Pattern.DOTALL);
        var names = new ArrayList<String>();
        int written = 0;
        for (String page : Sources.pages().values()) {
            written += page.split("<e:kept", -1).length - 1;
            kept.matcher(page).results().forEach(found -> {
                names.add(found.group(1));
                assertThat(found.group(2)).doesNotContain("<h:form").doesNotContain("<e:field");
            });
        }
        assertThat(names).doesNotHaveDuplicates().hasSize(written).hasSizeGreaterThan(3);
    }

    @Test
    void typedTextIsSeen() {
        assertThat(PageLint.faults("<p>Hej</p>")).containsExactly("typed text: Hej");
        assertThat(PageLint.faults("<p>#{text['a.b']} og</p>")).hasSize(1);
        assertThat(PageLint.faults("<input placeholder='Søg' />")).hasSize(1);
        assertThat(PageLint.faults("<p>#{text['a.b']} · 3</p>")).isEmpty();
    }

    @Test
    void styleInThePageIsSeen() {
        assertThat(PageLint.faults("<p style='color: red' />")).containsExactly("style on p");
    }

    @Test
    void handlersInThePageAreSeen() {
        assertThat(PageLint.faults("<p onclick='go()' />")).containsExactly("onclick on p");
        assertThat(PageLint.faults("<p><script>go()</script></p>")).contains("script in the page");
    }

    @Test
    void aFormNamedAsAParameterIsSeen() {
        assertThat(PageLint.faults("<a><f:viewParam name='b' xmlns:f='f' /><h:form id='b' xmlns:h='h' /></a>"))
                .containsExactly("form named as a parameter: b");
    }

    @Test
    void aLongExpressionIsSeen() {
        String expression = "#{a" + ".b".repeat(40) + "}";
        assertThat(PageLint.faults("<p>" + expression + "</p>")).hasSize(1);
    }

    @Test
    void aLongPageIsSeen() {
        assertThat(PageLint.faults("<p>" + "\n".repeat(120) + "</p>")).containsExactly("more than 120 lines");
    }

    @Test
    void aBrokenPageIsSeen() {
        assertThat(PageLint.faults("<p><b></p>")).singleElement().asString().startsWith("cannot be read");
    }
}
