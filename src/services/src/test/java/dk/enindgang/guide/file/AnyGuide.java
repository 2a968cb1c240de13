package dk.enindgang.guide.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Makes guides without a fault, of any shape and with texts that are hard on a file. The same number, the same guide. */
final class AnyGuide {

    private static final List<String> WORDS =
            List.of(("æble;;- strejf;;# nej;;a: b;;true;;0.1;;12;;null;;~;;';;\";;\\;;{a};;[b];;"
                            + ", ;;&x;;*y;;!z;;|;;>;;%;;@;;`;;...;;---;;2026-01-01;;yes;;No;;1e3;;0x1f;;?;;: ;; #;;😀;;«»;;=;;<<;;-;;{{;;}};;"
                            + "§ 2, stk. 1;;ord der fylder mere end andre ord;;\\n;;'a';;\"b\"")
                    .split(";;", -1));

    private static final List<String> MARKED = List.of(
            "Et afsnit.",
            "- en\n- to\n  - tre",
            "1. først\n2. så",
            "**fed** og *skrå*",
            "> citat",
            "#### Lille overskrift",
            "`kode`",
            "```\n## 3 ikke et trin\n```",
            "[henvisning](https://eksempel.dk)",
            "Linje  \nmed skift",
            "    kode");

    private final Random random;

    AnyGuide(Random random) {
        this.random = random;
    }

    Map<String, Object> guide() {
        var guide = new LinkedHashMap<String, Object>();
        guide.put("slug", "en-guide");
        guide.put("title", line(60));
        guide.put("summary", line(200));
        guide.put("purpose", line(300));
        guide.put("owner", line(60));
        guide.put("reviewedOn", "2026-11-22");
        guide.put("nextReview", "2027-11-22");
        maybe(() -> guide.put("trial", trial()));
        guide.put("ages", Map.of("from", random.nextInt(5) - 1, "to", 5 + random.nextInt(15)));
        guide.put(
                "roles", some(List.of("TEACHER", "PEDAGOGUE", "LEADER", "SECRETARIAT", "ADVISER", "FAMILY_THERAPIST")));
        guide.put("sectors", some(List.of("SCHOOL", "DAYCARE", "DISABILITY_PSYCHIATRY", "EDUCATIONAL_PSYCHOLOGY")));
        guide.put("situations", items(1, 3, this::situation));
        guide.put("escape", Map.of("guide", "en-anden", "when", line(200)));
        maybe(() -> guide.put("signs", Map.of("CHILD", lines(), "PARENT", lines())));
        guide.put("laws", Map.of("lov", law(), "12", law()));
        maybe(() -> guide.put("law", items(1, 2, this::reference)));
        boolean levels = random.nextBoolean();
        if (levels) {
            guide.put("levels", List.of(level(0), level(2)));
        }
        guide.put("introduction", random.nextBoolean() ? "" : marked());
        guide.put("steps", steps(levels));
        return spoken("", guide);
    }

    /** The same, where each text may be said in English, if the schema knows such a one. */
    private Map<String, Object> spoken(String pointer, Map<String, Object> fields) {
        var both = new LinkedHashMap<String, Object>();
        new TreeMap<>(fields).forEach((name, value) -> {
            String place = pointer + "/" + name;
            both.put(name, spoken(place, value));
            if (random.nextBoolean() && English.of(place).isPresent()) {
                both.put(name + English.END, english(name, value));
            }
        });
        return both;
    }

    @SuppressWarnings("unchecked")
    private Object spoken(String pointer, Object value) {
        if (value instanceof Map<?, ?>) {
            return spoken(pointer, (Map<String, Object>) value);
        }
        return value instanceof List<?> items
                ? items.stream().map(item -> spoken(pointer + "/0", item)).toList()
                : value;
    }

    private Object english(String name, Object danish) {
        if (danish instanceof List<?>) {
            return lines();
        }
        return name.equals("introduction") || name.equals("instruction") ? marked() : line(30);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> firstStep(Map<String, Object> guide) {
        return ((List<Map<String, Object>>) guide.get("steps")).get(0);
    }

    private List<Object> steps(boolean levels) {
        List<String> numbers = levels ? List.of("0.1", "0.2", "2.1", "U") : List.of("1", "2", "7", "U2");
        var steps = new ArrayList<Object>();
        numbers.forEach(number -> steps.add(step(number, numbers)));
        return steps;
    }

    private Map<String, Object> step(String number, List<String> numbers) {
        var step = new LinkedHashMap<String, Object>();
        step.put("number", number);
        step.put("title", line(50));
        step.put("instruction", marked());
        step.put("kind", one(List.of("OBSERVE", "DECIDE", "NOTIFY")));
        step.put("who", line(60));
        maybe(() -> step.put("obligation", one(List.of("SKAL", "BOER", "KAN"))));
        maybe(() -> step.put("consent", true));
        maybe(() -> step.put("child", some(List.of("BEFORE", "DURING", "AFTER"))));
        maybe(() -> step.put("templates", items(1, 2, () -> Map.of("name", line(50), "kind", "PLAN"))));
        maybe(() -> step.put("law", items(1, 2, this::reference)));
        maybe(() -> step.put("deadline", deadline()));
        maybe(() -> step.put("next", items(1, 3, () -> way(numbers))));
        maybe(() -> step.put(
                "variants",
                List.of(
                        Map.of("reader", "EMPLOYEE", "instruction", marked()),
                        Map.of("reader", "LEADER", "instruction", marked()))));
        return step;
    }

    private Map<String, Object> deadline() {
        var deadline = new LinkedHashMap<String, Object>();
        deadline.put("text", line(200));
        deadline.put("source", "LOCAL");
        maybe(() -> deadline.put(
                "rules",
                items(
                        1,
                        2,
                        () -> Map.of("from", "STEP_STARTED", "amount", random.nextInt(9), "unit", "WORKING_DAYS"))));
        return deadline;
    }

    private Map<String, Object> way(List<String> numbers) {
        return switch (random.nextInt(3)) {
            case 0 -> Map.of("when", line(100), "step", one(numbers));
            case 1 -> Map.of("when", line(100), "end", true);
            default -> Map.of("when", line(100), "guide", "en-anden", "escape", true);
        };
    }

    private Map<String, Object> situation() {
        var situation = new LinkedHashMap<String, Object>();
        situation.put("title", line(100));
        maybe(() -> situation.put("synonyms", lines()));
        maybe(() -> situation.put("acute", true));
        return situation;
    }

    private Map<String, Object> trial() {
        return random.nextBoolean()
                ? Map.of("text", line(100))
                : Map.of("text", line(100), "url", "https://eksempel.dk/proeve");
    }

    private Map<String, Object> law() {
        return Map.of("name", line(60), "url", "https://eksempel.dk/lov", "checkedOn", "2026-11-22");
    }

    private Map<String, Object> reference() {
        return Map.of("law", one(List.of("lov", "12")), "paragraph", line(40), "subject", line(150));
    }

    private Map<String, Object> level(int number) {
        return Map.of(
                "number",
                number,
                "name",
                line(40),
                "aim",
                line(150),
                "entry",
                line(150),
                "exit",
                line(150),
                "responsible",
                line(60),
                "decisionMeeting",
                true);
    }

    private List<Object> items(int least, int most, Supplier<Object> item) {
        var items = new ArrayList<Object>();
        int count = least + random.nextInt(most - least + 1);
        for (int i = 0; i < count; i++) {
            items.add(item.get());
        }
        return items;
    }

    private List<Object> lines() {
        var lines = new ArrayList<Object>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            String line = i + line(60);
            lines.add(hasNobody(line) ? line : i + "x");
        }
        return lines;
    }

    private List<Object> some(List<String> values) {
        var some = new ArrayList<Object>(values);
        some.removeIf(value -> random.nextBoolean());
        return some.isEmpty() ? List.of(values.get(0)) : some;
    }

    private void maybe(Runnable work) {
        if (random.nextBoolean()) {
            work.run();
        }
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** One line, without space around it. */
    private String line(int most) {
        var line = new StringBuilder(one(WORDS));
        for (int i = 0; i < random.nextInt(14); i++) {
            line.append(random.nextBoolean() ? " " : "").append(one(WORDS));
        }
        String cut = line.substring(0, Math.min(most, line.length())).strip();
        boolean whole = !cut.isEmpty() && !Character.isHighSurrogate(cut.charAt(cut.length() - 1));
        return whole && hasNobody(cut) ? cut : "x";
    }

    private static boolean hasNobody(String text) {
        var faults = new Faults("");
        PersonalData.check(List.of(text), faults);
        return faults.none();
    }

    private String marked() {
        var text = new StringBuilder(one(MARKED));
        for (int i = 0; i < random.nextInt(4); i++) {
            text.append("\n\n").append(one(MARKED));
        }
        return text.toString().strip();
    }
}
