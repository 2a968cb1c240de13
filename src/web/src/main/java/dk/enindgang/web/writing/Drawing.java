package dk.enindgang.web.writing;

import dk.enindgang.writing.ManuscriptTree;
import dk.enindgang.writing.ManuscriptView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A guide as a drawing: its steps from the top, the levels they stand on, and the ways between them as arrows. */
public final class Drawing {

    private static final int WIDTH = 300;
    private static final int BOX = 216;
    private static final int HEIGHT = 52;
    private static final int GAP = 20;
    private static final int HEAD = 28;
    private static final int LETTERS = 25;

    private final ManuscriptView view;
    private final ManuscriptTree tree;
    private final String current;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final Map<String, Integer> tops = new HashMap<>();
    private int bottom = 8;

    /** A step.
     *
     * @param found how much the machine says about it
     * @param ways where it leads besides to steps and levels, in the words of the ways */
    public record Box(
            String id,
            int y,
            String number,
            String title,
            List<String> lines,
            boolean current,
            String obligation,
            long found,
            List<Way> ways) {

        public int lineY(String line) {
            return y + 20 + lines.indexOf(line) * 17;
        }

        /** In the gap below the step. */
        public int foundY() {
            return y + HEIGHT + 14;
        }

        public int middle() {
            return y + HEIGHT / 2;
        }

        public String label() {
            return number + " " + title;
        }
    }

    /** A way on, as text. */
    public record Way(String when, String to, boolean escape) {}

    /** The line above a level's steps. */
    public record Head(int y, String text) {}

    /** A way from one step to another, or to a level. */
    public record Arrow(String path, String head) {}

    private Drawing(ManuscriptView view, String current) {
        this.view = view;
        this.tree = view.tree();
        this.current = current;
    }

    static Drawing of(ManuscriptView view, String current) {
        var drawing = new Drawing(view, current);
        drawing.draw();
        return drawing;
    }

    /** The number and title of a step. */
    static String label(ManuscriptTree tree, String step) {
        return tree.text("/steps/" + step + "/number") + " " + tree.text("/steps/" + step + "/title");
    }

    private void draw() {
        String level = "";
        for (String id : tree.ids("/steps")) {
            String number = tree.text("/steps/" + id + "/number");
            String group =
                    number.startsWith("U") ? "U" : number.contains(".") ? number.substring(0, number.indexOf('.')) : "";
            if (!group.equals(level) && !group.isEmpty()) {
                heads.add(new Head(bottom + 16, headOf(group)));
                tops.put("level " + group, bottom + 12);
                bottom += HEAD;
            }
            level = group;
            box(id, number);
        }
        boxes.forEach(this::arrows);
    }

    private String headOf(String group) {
        for (String id : tree.ids("/levels")) {
            if (tree.text("/levels/" + id + "/number").equals(group)) {
                return group + " " + tree.text("/levels/" + id + "/name");
            }
        }
        return group;
    }

    private void box(String id, String number) {
        String title = tree.text("/steps/" + id + "/title");
        var ways = new ArrayList<Way>();
        String next = "/steps/" + id + "/next";
        for (String way : tree.ids(next)) {
            String at = next + "/" + way;
            ways.add(new Way(
                    tree.text(at + "/when"),
                    target(at),
                    !tree.text(at + "/escape").isEmpty()));
        }
        boxes.add(new Box(
                id,
                bottom,
                number,
                title,
                wrapped(number + " " + title),
                id.equals(current),
                tree.text("/steps/" + id + "/obligation"),
                view.count("/steps/" + id),
                ways));
        tops.put(id, bottom + HEIGHT / 2);
        bottom += HEIGHT + GAP;
    }

    private String target(String way) {
        String step = tree.text(way + "/step");
        String level = tree.text(way + "/level");
        if (!step.isEmpty()) {
            return label(tree, step);
        }
        return level.isEmpty() ? tree.text(way + "/guide") : headOf(level);
    }

    /** Two lines at most; the whole title is in the list beside it. */
    private static List<String> wrapped(String text) {
        if (text.length() <= LETTERS) {
            return List.of(text);
        }
        int space = text.lastIndexOf(' ', LETTERS);
        int cut = space < LETTERS / 2 ? LETTERS : space;
        String rest = text.substring(cut).strip();
        return List.of(
                text.substring(0, cut).strip(),
                rest.length() > LETTERS ? rest.substring(0, LETTERS - 1).strip() + "…" : rest);
    }

    private void arrows(Box box) {
        String next = "/steps/" + box.id() + "/next";
        for (String way : tree.ids(next)) {
            String step = tree.text(next + "/" + way + "/step");
            String level = tree.text(next + "/" + way + "/level");
            Integer to = tops.get(step.isEmpty() ? "level " + level : step);
            if (to != null) {
                arrows.add(arrow(box.middle(), to));
            }
        }
    }

    /** Out on the right and back; the longer the way, the wider the bow. */
    private static Arrow arrow(int from, int to) {
        int side = BOX + 8;
        int bow = side + 16 + Math.min(60, Math.abs(to - from) / 8);
        String path = "M%d %d C%d %d %d %d %d %d".formatted(side, from, bow, from, bow, to, side + 8, to);
        String head = "M%d %d l8 -4 l0 8 z".formatted(side, to);
        return new Arrow(path, head);
    }

    public List<Box> getBoxes() {
        return List.copyOf(boxes);
    }

    public List<Head> getHeads() {
        return List.copyOf(heads);
    }

    public List<Arrow> getArrows() {
        return List.copyOf(arrows);
    }

    public int getWidth() {
        return WIDTH;
    }

    public int getHeight() {
        return Math.max(bottom, 40);
    }
}
