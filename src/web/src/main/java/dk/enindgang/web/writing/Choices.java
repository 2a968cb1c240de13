package dk.enindgang.web.writing;

import dk.enindgang.guide.EditionRow;
import dk.enindgang.guide.GuideEditions;
import dk.enindgang.guide.file.GuideShape.Kind;
import dk.enindgang.guide.file.GuideShape.Place;
import dk.enindgang.web.frame.Words;
import dk.enindgang.web.writing.FieldView.Option;
import dk.enindgang.writing.ManuscriptTree;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one can choose in a field: values of the schema, and what the guide and the other guides have. */
@RequestScoped
public class Choices {

    private static final int MOST_GUIDES = 1000;

    /** What is chosen among things that guides have. */
    private static final Set<String> OF_GUIDES = Set.of(
            "law.law", "steps.law.law", "steps.next.step", "steps.next.level", "steps.next.guide", "escape.guide");

    /** What the values of a field are called: the words of that enum. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("roles", "ProfessionalRole."),
            Map.entry("sectors", "Sector."),
            Map.entry("runVisibility", "RunVisibility."),
            Map.entry("steps.kind", "StepKind."),
            Map.entry("steps.obligation", "Obligation."),
            Map.entry("steps.role", "ProfessionalRole."),
            Map.entry("steps.parents", "ParentInvolvement."),
            Map.entry("steps.child", "writing.child."),
            Map.entry("steps.templates.kind", "TemplateKind."),
            Map.entry("steps.deadline.source", "DeadlineSource."),
            Map.entry("steps.deadline.rules.from", "DeadlineTrigger."),
            Map.entry("steps.deadline.rules.counts", "DeadlineCounts."),
            Map.entry("steps.deadline.rules.unit", "DeadlineUnit."));

    @Inject
    GuideEditions editions;

    @Inject
    Words words;

    private @Nullable List<EditionRow> guides;

    /** The words for a value, as it stands where the path leads; another text is itself. */
    String say(String path, String value) {
        String start = WORDS.get(path);
        return start == null || !value.matches("[A-Z][A-Z0-9_]*") ? value : words.say(start + value);
    }

    List<Option> of(String path, Place place, String value, ManuscriptTree tree) {
        boolean several = place.kind() == Kind.CHOICES;
        List<Option> options = switch (path) {
            case "law.law", "steps.law.law" -> named(tree, "/laws", "name", value);
            case "steps.next.step" -> steps(tree, value);
            case "steps.next.level" -> levels(tree, value);
            case "steps.next.guide", "escape.guide" -> guides(value);
            default -> fixed(path, place, value);
        };
        if (!several && options.isEmpty() && !OF_GUIDES.contains(path)) {
            return options;
        }
        if (several) {
            return withChosen(options, value);
        }
        var all = new ArrayList<Option>();
        all.add(new Option("", words.say("writing.choose"), value.isEmpty()));
        all.addAll(withChosen(options, value));
        return all;
    }

    /** What stands there stays chosen, also where it is no longer among what one can choose. */
    static List<Option> withChosen(List<Option> options, String value) {
        var all = new ArrayList<>(options);
        value.lines()
                .filter(one ->
                        options.stream().noneMatch(option -> option.value().equals(one)))
                .forEach(one -> all.add(new Option(one, one, true)));
        return all;
    }

    private List<Option> fixed(String path, Place place, String value) {
        List<String> chosen = Arrays.asList(value.split("\n", -1));
        return place.values().stream()
                .map(one -> new Option(one, say(path, one), chosen.contains(one)))
                .toList();
    }

    private List<Option> named(ManuscriptTree tree, String list, String field, String value) {
        return tree.ids(list).stream()
                .map(id -> new Option(id, tree.text(list + "/" + id + "/" + field), id.equals(value)))
                .toList();
    }

    private static List<Option> steps(ManuscriptTree tree, String value) {
        return tree.ids("/steps").stream()
                .map(id -> new Option(id, Drawing.label(tree, id), id.equals(value)))
                .toList();
    }

    private List<Option> levels(ManuscriptTree tree, String value) {
        return tree.ids("/levels").stream()
                .map(id -> {
                    String number = tree.text("/levels/" + id + "/number");
                    String name = tree.text("/levels/" + id + "/name");
                    return new Option(number, number + " " + name, number.equals(value));
                })
                .toList();
    }

    private List<Option> guides(String value) {
        if (guides == null) {
            guides = editions.upkeep(0, MOST_GUIDES);
        }
        return guides.stream()
                .map(one -> new Option(one.slug(), one.title(), one.slug().equals(value)))
                .toList();
    }
}
