package dk.enindgang.web.writing;

import dk.enindgang.web.frame.Words;
import dk.enindgang.writing.Difference;
import dk.enindgang.writing.Difference.Said;
import dk.enindgang.writing.DifferenceKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what is different between two guides, in sentences. */
@RequestScoped
public class DifferenceWords {

    private static final String RULES = "deadline.rules";

    @Inject
    Words words;

    @Inject
    Sections sections;

    @Inject
    Choices choices;

    String heading(@Nullable String from, @Nullable String to) {
        return words.say("writing.difference.between", String.valueOf(from), String.valueOf(to));
    }

    /** A sentence for each. */
    public List<String> say(List<Difference> differences) {
        return differences.stream().map(this::say).toList();
    }

    private String say(Difference one) {
        String where = one.step().isEmpty()
                ? words.say("writing.difference.guide")
                : words.say("writing.difference.step", one.step());
        if (one.field().equals(RULES) && one.kind() == DifferenceKind.CHANGED && sameButAmount(one)) {
            String unit = choices.say("steps.deadline.rules.unit", value(one.after(), "unit"));
            return words.say(
                    "writing.difference.deadline",
                    where,
                    value(one.before(), "amount"),
                    value(one.after(), "amount"),
                    unit);
        }
        String field = one.field().equals("step")
                ? words.say("writing.difference.whole")
                : sections.label(path(one, one.field()));
        if (one.kind() == DifferenceKind.MOVED && one.before().isEmpty()) {
            return words.say("writing.difference.order", where, field);
        }
        return words.say(
                "writing.difference." + one.kind(), where, field, said(one, one.before()), said(one, one.after()));
    }

    private static boolean sameButAmount(Difference one) {
        Map<String, String> before = values(one.before());
        Map<String, String> after = values(one.after());
        before.remove(RULES + ".amount");
        after.remove(RULES + ".amount");
        return before.equals(after);
    }

    private static Map<String, String> values(List<Said> said) {
        return new HashMap<>(said.stream().collect(Collectors.toMap(Said::field, Said::value)));
    }

    private static String value(List<Said> said, String field) {
        return values(said).getOrDefault(RULES + "." + field, "");
    }

    private String said(Difference one, List<Said> values) {
        return values.stream()
                .map(value -> choices.say(path(one, value.field()), value.value()))
                .map(text -> text.replace("\n", ", "))
                .collect(Collectors.joining(", "));
    }

    private static String path(Difference one, String field) {
        String plain = field.replaceFirst("^laws\\..*?(_en)?$", "laws$1").replaceFirst("\\.(reader)$", "");
        return one.step().isEmpty() ? plain : "steps." + plain;
    }
}
