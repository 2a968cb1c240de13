package dk.enindgang.guide.check;

import dk.enindgang.guide.file.English;
import dk.enindgang.guide.file.GuideShape;
import java.util.ArrayList;
import java.util.List;

/** What has no English yet, in a guide that has begun to speak English (R10). */
final class EnglishCheck {

    /** Deeper than any guide. */
    private static final int DEEPEST = 12;

    private final Place guide;
    private final List<Finding> found;

    EnglishCheck(Place guide, List<Finding> found) {
        this.guide = guide;
        this.found = found;
    }

    void check() {
        var english = new ArrayList<String>();
        guide.texts(place -> {
            if (place.pointer().contains(English.END)) {
                english.add(place.pointer());
            }
        });
        if (english.isEmpty()) {
            return;
        }
        var missing = new ArrayList<String>();
        for (Place field : fields(guide)) {
            if (!field.name().equals("steps")) {
                field(guide, field, missing, 0);
            }
        }
        tell(missing);
        guide.at("steps").items().forEach(this::step);
    }

    private void step(Place step) {
        var missing = new ArrayList<String>();
        within(step, missing, 0);
        tell(missing);
    }

    private void within(Place thing, List<String> missing, int depth) {
        if (depth < DEEPEST) {
            fields(thing).forEach(field -> field(thing, field, missing, depth));
            thing.items().forEach(item -> within(item, missing, depth + 1));
        }
    }

    /** As one meets them on the page. */
    private static List<Place> fields(Place thing) {
        List<String> names = thing.fields().stream().map(Place::name).toList();
        return GuideShape.get().order(thing.pointer(), names).stream()
                .map(thing::at)
                .toList();
    }

    private void field(Place thing, Place field, List<String> missing, int depth) {
        if (!isText(field)) {
            within(field, missing, depth + 1);
        } else if (!English.is(field.name())
                && !thing.at(field.name() + English.END).has()) {
            English.of(field.pointer()).ifPresent(missing::add);
        }
    }

    /** One text, or a list of lines. */
    private static boolean isText(Place field) {
        List<Place> items = field.items();
        return items.isEmpty()
                ? !field.text().isEmpty()
                : items.stream().allMatch(item -> item.value() instanceof String);
    }

    private void tell(List<String> missing) {
        if (!missing.isEmpty()) {
            found.add(Finding.hint(missing.get(0), "guide.check.english", missing.size()));
        }
    }
}
