package dk.enindgang.guide.file;

import dk.enindgang.guide.file.GuideShape.Kind;
import java.util.Optional;
import java.util.Set;

/** English beside the Danish (R11): what stands in {@code x} can stand in English in {@code x_en}. The schema says where. */
public final class English {

    /** How the name of an English text ends. */
    public static final String END = "_en";

    /** The heading in a file above the English of a text. */
    static final String HEADING = "EN";

    private static final Set<Kind> TEXTS = Set.of(Kind.LINE, Kind.MARKDOWN, Kind.LINES);

    private English() {}

    public static boolean is(String name) {
        return name.endsWith(END);
    }

    /** The name or the place of the Danish text that belongs to it; of a Danish one itself. */
    public static String danish(String name) {
        return is(name) ? name.substring(0, name.length() - END.length()) : name;
    }

    /** Where the English of the text at this place stands; nothing where there is never any. */
    public static Optional<String> of(String pointer) {
        return Optional.of(pointer + END)
                .filter(place -> GuideShape.get()
                        .at(place)
                        .filter(said -> TEXTS.contains(said.kind()))
                        .isPresent());
    }
}
