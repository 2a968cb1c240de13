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
import java.util.List;
import java.util.Optional;

/** Makes the fields of a page out of what stands in the manuscript. */
@RequestScoped
public class Sections {

    @Inject
    Words words;

    @Inject
    Choices choices;

    @Inject
    Typing typing;

    /** A card of plain fields; those the schema does not know are left out. */
    SectionView plain(ManuscriptView view, String name, String above, String... fields) {
        return new SectionView(name, "", "", fields(view, above, fields), english(view, above, fields), List.of());
    }

    /** A card with the things of a list.
     *
     * @param at the thing that was moved last */
    SectionView list(ManuscriptView view, String name, String list, String at, String... fields) {
        var items = new ArrayList<ItemView>();
        List<String> ids = view.tree().ids(list);
        for (int i = 0; i < ids.size(); i++) {
            String pointer = list + "/" + ids.get(i);
            items.add(new ItemView(
                    pointer,
                    words.say("writing.item." + name, i + 1),
                    i == 0,
                    i == ids.size() - 1,
                    pointer.equals(at),
                    fields(view, pointer, fields),
                    english(view, pointer, fields)));
        }
        return new SectionView(
                name, list, view.draft() ? "add:" + list : "", List.of(), new EnglishView(List.of()), items);
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
                view.findings(pointer).stream().map(this::say).toList(),
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
