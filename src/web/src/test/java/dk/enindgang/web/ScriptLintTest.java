package dk.enindgang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Scripts of ours make neither code, markup nor objects out of what somebody sent: nobody's key becomes a property, so a
 * prototype cannot be changed. Each rule is tried on a line that breaks it.
 */
class ScriptLintTest {

    /** Why, and what it looks like. */
    private static final Map<String, Pattern> FORBIDDEN = new TreeMap<>(Map.of(
            "code out of text",
                    Pattern.compile(
                            "\\beval\\s*\\(|\\bFunction\\s*\\(|set(Timeout|Interval)\\s*\\(\\s*[\"'`]|\\bimport\\s*\\("),
            "markup out of text",
                    Pattern.compile(
                            "\\b(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|createContextualFragment|setHTMLUnsafe)\\b"
                                    + "|document\\.write"),
            "an object out of text", Pattern.compile("JSON\\.parse|\\.json\\s*\\(|structuredClone"),
            "objects laid into one another",
                    Pattern.compile("Object\\.(assign|fromEntries|defineProperty|defineProperties|setPrototypeOf)"
                            + "|\\b(jQuery|\\$)\\.extend|\\bmerge\\s*\\(|\\{\\s*\\.\\.\\."),
            "a prototype", Pattern.compile("__proto__|\\bprototype\\b|\\bconstructor\\b|\\bReflect\\b"),
            "a key that is not written here",
                    Pattern.compile("[\\w)\\]]\\[[^\\]\"'`\\d][^\\]]*\\](?=\\s*[-+*/]?=[^=>])"),
            "a message of another window taken as an object",
                    Pattern.compile("addEventListener\\(\\s*[\"']message[\"']")));

    @Test
    void noScriptOfOursHasAFault() {
        Map<String, String> scripts = Sources.scripts();
        assertThat(scripts.keySet()).hasSizeGreaterThanOrEqualTo(2);
        var faults = new TreeMap<String, List<String>>();
        scripts.forEach((path, script) -> faults.put(path, faults(script)));
        faults.values().removeIf(List::isEmpty);
        assertThat(faults).isEmpty();
    }

    @Test
    void whatMakesCodeMarkupOrObjectsIsSeen() {
        Stream.of(
                        "eval(words)",
                        "new Function(words)",
                        "setTimeout('go()', 1)",
                        "shown.innerHTML = words;",
                        "shown.insertAdjacentHTML('beforeend', words)",
                        "document.write(words)",
                        "const sent = JSON.parse(words);",
                        "answer.json().then(show)",
                        "Object.assign(settings, sent);",
                        "jQuery.extend(true, settings, sent);",
                        "const all = { ...sent };",
                        "Object.fromEntries(query)",
                        "settings.__proto__.admin = true;",
                        "settings[name] = value;",
                        "settings[name][key] += value;",
                        "window.addEventListener('message', take);")
                .forEach(line -> assertThat(faults(line)).as(line).isNotEmpty());
    }

    @Test
    void whatIsHarmlessIsNot() {
        Stream.of(
                        "const [visit] = performance.getEntriesByType('navigation');",
                        "rows[0] = row;",
                        "form.dataset.sent = 'yes';",
                        "if (names[name] === value) { go(); }",
                        "const way = ways[name];",
                        "shown.textContent = words;")
                .forEach(line -> assertThat(faults(line)).as(line).isEmpty());
    }

    private static List<String> faults(String script) {
        return FORBIDDEN.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(script).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
