package dk.enindgang.writing;

import dk.enindgang.guide.file.GuideShape.Place;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** The door to guides that are being written: reading them, and changing one field or one list at a time. For EDITOR. */
@Stateless
@RolesAllowed("EDITOR")
public class Manuscripts {

    /** More than this in one list is nothing anybody reads. */
    public static final int MOST = 200;

    @Inject
    ManuscriptTable table;

    @Inject
    ManuscriptReading reading;

    @Inject
    Clock clock;

    /** Those that are open first. One statement. */
    public List<ManuscriptRow> list(int first, int max) {
        return reading.list(first, max);
    }

    /** What stands in it, and what the machine says about it.
     *
     * @throws NotFound if there is none */
    public ManuscriptView get(UUID ref) {
        return reading.view(ref);
    }

    /** R2, R5. One field, against what was seen there. */
    public FieldSaved set(UUID ref, String pointer, String seen, String typed) {
        Place place = FieldValue.place(pointer);
        Object value = FieldValue.of(typed, place, pointer);
        Manuscript manuscript = open(ref);
        ManuscriptTree tree = table.tree(ref);
        requireThere(tree, pointer);
        String now = FieldValue.typed(tree.at(pointer));
        String wanted = FieldValue.typed(value);
        if (!now.equals(wanted) && !now.equals(seen.replace("\r\n", "\n"))) {
            return theirs(manuscript, pointer, now);
        }
        if (!now.equals(wanted)) {
            tree.put(pointer, value);
            table.save(manuscript, tree, pointer, now, wanted);
        }
        return new FieldSaved(true, wanted, null, clock.instant());
    }

    private FieldSaved theirs(Manuscript manuscript, String pointer, String now) {
        var change = table.last(manuscript, pointer);
        String by = change.filter(one -> !one.mine())
                .map(ManuscriptTable.Change::by)
                .orElse(null);
        return new FieldSaved(
                false, now, by, change.map(ManuscriptTable.Change::at).orElse(clock.instant()));
    }

    /** R1. One more thing at the end of a list.
     *
     * @return where it is */
    public String add(UUID ref, String list) {
        requireList(list);
        String id = ManuscriptTree.newId();
        change(ref, list + "/" + id, "", "+", tree -> {
            requireThere(tree, list);
            requireRoom(tree, list);
            var item = new LinkedHashMap<String, Object>();
            item.put(ManuscriptTree.ID, id);
            if (list.equals("/levels")) {
                item.put("number", freeLevel(tree));
            }
            tree.list(list).add(item);
        });
        return list + "/" + id;
    }

    private static void requireList(String list) {
        if (!ManuscriptTree.isPointer(list) || !FieldValue.isList(list) || list.equals(StepNumbers.STEPS)) {
            throw new NotFound();
        }
        FieldValue.requireItems(list);
    }

    private static int freeLevel(ManuscriptTree tree) {
        List<String> taken = tree.ids("/levels").stream()
                .map(id -> tree.text("/levels/" + id + "/number"))
                .toList();
        for (int level = 0; level <= 3; level++) {
            if (!taken.contains("" + level)) {
                return level;
            }
        }
        throw new RuleViolation("writing.rule.levels");
    }

    /** R9. One more step on a level ({@code ""} without levels, {@code U} on all of them).
     *
     * @return where it is */
    public String addStep(UUID ref, String group) {
        requireGroup(group);
        String id = ManuscriptTree.newId();
        change(ref, "/steps/" + id, "", "+", tree -> {
            requireRoom(tree, StepNumbers.STEPS);
            var step = new LinkedHashMap<String, Object>();
            step.put(ManuscriptTree.ID, id);
            step.put("number", StepNumbers.next(tree, group));
            int place = StepNumbers.placeFor(tree, group);
            tree.list(StepNumbers.STEPS).add(place, step);
        });
        return "/steps/" + id;
    }

    /** Takes a thing out of its list. */
    public void remove(UUID ref, String pointer) {
        change(ref, pointer, "-", "", tree -> ManuscriptLists.remove(tree, pointer));
    }

    /** R9. Moves a thing up (-1) or down (1) in its list; a step among those of its level. */
    public void move(UUID ref, String pointer, int by) {
        change(ref, pointer, "", by < 0 ? "↑" : "↓", tree -> ManuscriptLists.move(tree, pointer, by));
    }

    /** R9. Moves a thing to the place of another in the same list; a step takes the other's level. */
    public void moveTo(UUID ref, String pointer, String other) {
        change(ref, pointer, "", "↕", tree -> ManuscriptLists.moveTo(tree, pointer, other));
    }

    /** R9. Puts a step at the end of another level. */
    public void level(UUID ref, String pointer, String group) {
        requireGroup(group);
        change(ref, pointer, "", group, tree -> ManuscriptLists.level(tree, pointer, group));
    }

    private static void requireGroup(String group) {
        if (!group.matches("[0-3]?|U")) {
            throw new NotFound();
        }
    }

    private void change(UUID ref, String pointer, String before, String after, Consumer<ManuscriptTree> work) {
        if (!ManuscriptTree.isPointer(pointer)) {
            throw new NotFound();
        }
        Manuscript manuscript = open(ref);
        ManuscriptTree tree = table.tree(ref);
        work.accept(tree);
        table.save(manuscript, tree, pointer, before, after);
    }

    /** R7. */
    private Manuscript open(UUID ref) {
        Manuscript manuscript = table.lock(ref);
        manuscript.requireDraft();
        return Objects.requireNonNull(manuscript);
    }

    private static void requireThere(ManuscriptTree tree, String pointer) {
        if (!tree.holds(pointer)) {
            throw new RuleViolation("writing.rule.gone");
        }
    }

    private static void requireRoom(ManuscriptTree tree, String list) {
        if (tree.ids(list).size() >= MOST) {
            throw new RuleViolation("writing.rule.many", MOST);
        }
    }
}
