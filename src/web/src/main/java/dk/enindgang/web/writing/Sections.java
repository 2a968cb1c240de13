package dk.enindgang.web.writing;

import dk.enindgang.guide.file.English;
import dk.enindgang.guide.file.GuideShape;
import dk.enindgang.guide.file.GuideShape.Kind;
import dk.enindgang.guide.file.GuideShape.Place;
import dk.enindgang.web.frame.Words;
import dk.enindgang.web.writing.FieldView.Option;
import dk.enindgang.web.writing.SectionView.ItemView;
import dk.enindgang.writing.FieldSaved;
import dk.enindgang.writing.Finding;
import dk.enindgang.writing.ManuscriptView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the fields of a page out of what stands in the manuscript. */
@RequestScoped
public class Sections {

    private static final String STEP = "/steps/[0-9a-f]{8}";

    @Inject
    Words words;

    @Inject
    Choices choices;

    @Inject
    Typing typing;

    /** Where the page says already what was found. */
    private final Set<String> placed = new HashSet<>();

    /** A card of plain fields; those the schema does not know are left out. */
    SectionView plain(ManuscriptView view, String name, String above, String... fields) {
        boolean own = !above.isEmpty() && !above.matches(STEP);
        List<FieldView> shown = fields(view, above, fields);
        EnglishView english = english(view, above, fields);
        return new SectionView(name, "", "", shown, english, List.of(), own ? found(view, above) : List.of());
    }

    /** A card with the things of a list.
     *
     * @param at the thing that was moved last */
    SectionView list(ManuscriptView view, String name, String list, String at, String... fields) {
        var items = new ArrayList<ItemView>();
        List<String> ids = view.tree().ids(list);
        for (int i = 0; i < ids.size(); i++) {
            String pointer = list + "/" + ids.get(i);
            List<FieldView> shown = fields(view, pointer, fields);
            EnglishView english = english(view, pointer, fields);
            items.add(new ItemView(
                    pointer,
                    words.say("writing.item." + name, i + 1),
                    i == 0,
                    i == ids.size() - 1,
                    pointer.equals(at),
                    shown,
                    english,
                    within(view, pointer)));
        }
        String add = view.draft() ? "add:" + list : "";
        return new SectionView(name, list, add, List.of(), new EnglishView(List.of()), items, found(view, list));
    }

    /** What is said about a step, or about the guide itself, and stands nowhere else on its page. */
    List<String> rest(ManuscriptView view, String step) {
        return view.findings().stream()
                .filter(one -> one.step().equals(step) && !placed.contains(one.pointer()))
                .map(this::say)
                .toList();
    }

    /** What is said about this place itself. */
    private List<String> found(ManuscriptView view, String pointer) {
        placed.add(pointer);
        return view.findings(pointer).stream().map(this::say).toList();
    }

    /** What is said about a thing and what is in it, where no field of it says so. */
    private List<String> within(ManuscriptView view, String pointer) {
        List<Finding> found = view.findings().stream()
                .filter(one -> one.pointer().equals(pointer) || one.pointer().startsWith(pointer + "/"))
                .filter(one -> !placed.contains(one.pointer()))
                .toList();
        found.forEach(one -> placed.add(one.pointer()));
        return found.stream().map(this::say).toList();
    }

    private List<FieldView> fields(ManuscriptView view, String above, String... fields) {
        return Arrays.stream(fields)
                .map(field -> field(view, above + "/" + field))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The same fields in English, where the schema has one. */
    private EnglishView english(ManuscriptView view, String above, String... fields) {
        return new EnglishView(fields(
                view,
                above,
                Arrays.stream(fields).map(field -> field + English.END).toArray(String[]::new)));
    }

    private Optional<FieldView> field(ManuscriptView view, String pointer) {
        String place = pointer.replaceFirst("(/variants/[A-Z_]+)(_en)?$", "$1/instruction$2");
        return GuideShape.get().at(place).map(shape -> field(view, pointer, shape));
    }

    private FieldView field(ManuscriptView view, String pointer, Place place) {
        String kept = view.tree().text(pointer);
        String changed = typing.changed(pointer);
        String value = changed == null ? kept : changed;
        String path = path(pointer);
        FieldSaved theirs = typing.theirs(pointer);
        List<Option> options = choices.of(path, place, value, view.tree());
        return new FieldView(
                pointer,
                label(path),
                place.kind() == Kind.LINE && !options.isEmpty() ? Kind.CHOICE : place.kind(),
                value,
                changed == null || theirs != null ? kept : typing.before(pointer),
                place.most(),
                place.needed(),
                options,
                found(view, pointer),
                theirs == null ? null : theirs.value(),
                theirs == null ? "" : typing.before(pointer),
                theirs == null ? "" : words.theirs(theirs.by()));
    }

    /** A finding in words. */
    String say(Finding finding) {
        return words.say(finding.key(), finding.arguments().toArray());
    }

    /** Where a finding is, in words. */
    String where(Finding finding) {
        return label(path(finding.pointer()));
    }

    /** What a place is called, whichever thing of a list it is in. */
    String label(String path) {
        if (English.is(path)) {
            return words.say("writing.english.of", label(English.danish(path)));
        }
        return words.say("writing.field." + (path.isEmpty() ? "guide" : path));
    }

    static String path(String pointer) {
        return pointer.replaceAll("/[0-9a-f]{8}(?=/|$)", "")
                .replaceFirst("^/", "")
                .replace('/', '.');
    }
}
