package dk.enindgang.guide.file;

import dk.enindgang.guide.ActionGuide;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Guides as trees of plain maps and lists, for those who write them elsewhere than in a file: read, written, checked and
 * made into a draft. The tree is what the schema describes.
 */
public final class GuideFiles {

    private static final Parser MARKDOWN = Parser.builder().build();

    /** Where a text is Markdown, and a heading of the file's own would end it. */
    private static final String MARKED = "(/introduction|(/steps/\\d+(/variants/\\d+)?)/instruction)(_en)?";

    /** A file larger than this is no guide. */
    public static final int LARGEST = 2_000_000;

    private GuideFiles() {}

    /** What a file says, and everything that is wrong with how it says it; nothing was asked about how its parts fit. */
    public record FileText(Map<String, Object> tree, List<GuideFault> faults) {}

    /** What is wrong at one place of a tree. */
    public record TreeFault(String pointer, String reason, String sentence) {}

    /** R10. The same guide is always the same text. */
    public static String write(Map<String, ?> tree) {
        return GuideWriter.write(tree, GuideShape.get());
    }

    /** Tells one text from another; how lines end, and what nobody sees at their end, makes no other text. */
    public static String hash(String text) {
        return new GuideSource("", text).hash();
    }

    /** R1, R3, R6. */
    public static FileText read(String name, byte[] content) {
        var faults = new Faults(name);
        if (content.length > LARGEST) {
            faults.add(1, "file.large");
            return new FileText(Map.of(), faults.list());
        }
        try {
            var source = new GuideSource(
                    name,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(content))
                            .toString());
            return read(source, faults);
        } catch (CharacterCodingException e) {
            faults.add(1, "file.notText");
        } catch (StackOverflowError tooDeep) {
            faults.add(1, "yaml.broken");
        }
        return new FileText(Map.of(), faults.list());
    }

    private static FileText read(GuideSource source, Faults faults) {
        Unseen.check(source.lines(), faults);
        PersonalData.check(source.lines(), faults);
        Tree tree = GuideLayout.read(source, faults);
        Shared.SCHEMA.check(tree, faults);
        return new FileText(tree.root(), faults.list());
    }

    /** Everything that would be wrong with the file, at its place.
     *
     * @param guides the slugs that a guide may lead to */
    public static List<TreeFault> faults(Map<String, ?> content, Set<String> guides) {
        Tree tree = Tree.of(content);
        var faults = new Faults("");
        Shared.SCHEMA.check(tree, faults);
        new GuideRules(tree, faults, guides).check(String.valueOf(tree.text("/slug")));
        tree.texts((pointer, text) -> {
            int line = tree.line(pointer);
            Unseen.check(text, line, faults);
            PersonalData.check(text.lines().toList(), line, faults);
            if (pointer.matches(MARKED) && !standsAlone(text)) {
                faults.add(line, "text.heading");
            }
        });
        Map<Integer, String> pointers = tree.pointers();
        var found = new ArrayList<TreeFault>();
        for (Faults.Told told : faults.told()) {
            found.add(new TreeFault(pointers.getOrDefault(told.line(), ""), told.reason(), told.sentence()));
        }
        return found;
    }

    /** What follows such a text in the file is still seen as what it is, and nothing in the text is taken for it. */
    private static boolean standsAlone(String text) {
        Node document = MARKDOWN.parse(text + "\n\n## 1 Next\n");
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            boolean last = node.getNext() == null;
            boolean heading = node instanceof Heading found && found.getLevel() <= 3;
            if (heading != last) {
                return false;
            }
        }
        return true;
    }

    /** The guide itself, out of a tree in which {@link #faults} found nothing. */
    public static ActionGuide draft(Map<String, ?> tree) {
        String text = write(tree);
        var source = new GuideSource(tree.get("slug") + ".md", text);
        ActionGuide guide = GuideDraft.of(Tree.of(tree), source.hash());
        guide.comeFrom(text, true);
        return guide;
    }

    /** R6. Whether nobody sees this sign, so that it belongs in no text of a guide. */
    public static boolean isUnseen(int sign) {
        return Unseen.is(sign);
    }

    /** Markdown as it will look: R3 of {@code dk.enindgang.guide}, nothing but the little HTML a guide needs. */
    public static String show(String markdown) {
        try {
            return Markdown.render(markdown).html();
        } catch (StackOverflowError tooDeep) {
            return "";
        }
    }

    /** Read once, when somebody asks. */
    private static final class Shared {
        static final GuideSchema SCHEMA = new GuideSchema();
    }
}
