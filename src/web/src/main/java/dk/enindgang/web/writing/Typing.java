package dk.enindgang.web.writing;

import dk.enindgang.web.frame.Postback;
import dk.enindgang.writing.FieldSaved;
import dk.enindgang.writing.Manuscripts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a form of a manuscript was sent with: its fields, and the one act that was chosen. */
@RequestScoped
public class Typing {

    private static final String VALUE = "v:";

    private static final String SEEN = "s:";

    /** What a writer saw in a field before somebody else wrote there; sent along until one of the texts is chosen. */
    private static final String BEFORE = "b:";

    @Inject
    HttpServletRequest request;

    @Inject
    Manuscripts manuscripts;

    private final Map<String, FieldSaved> theirs = new LinkedHashMap<>();

    private final Set<String> settled = new HashSet<>();

    /** Such as {@code move-up:/steps/3f2a91c0}. */
    record Act(String name, String pointer) {}

    /** The button that was pressed; nothing where the page was only asked for. */
    Optional<Act> act() {
        if (!Postback.isNow()) {
            return Optional.empty();
        }
        String act = request.getParameter("act");
        String[] parts = (act == null ? "save:" : act).split(":", 2);
        return Optional.of(new Act(parts[0], parts.length > 1 ? parts[1] : ""));
    }

    /** Saves each field by itself. Where two texts stand against each other, only a press on Save chooses the own one.
     *
     * @param dropped a field whose own text gives way to what stands there
     * @return false if somebody has written something else in one of them meanwhile */
    boolean save(UUID manuscript, String dropped) {
        settled.add(dropped);
        for (String name : request.getParameterMap().keySet()) {
            String pointer = name.startsWith(SEEN) ? name.substring(SEEN.length()) : "";
            String typed = pointer.isEmpty() ? null : changed(pointer);
            if (typed != null) {
                String seen = isChosen() ? request.getParameter(name) : before(pointer);
                FieldSaved saved = manuscripts.set(manuscript, pointer, seen, typed);
                if (saved.saved()) {
                    settled.add(pointer);
                } else {
                    theirs.put(pointer, saved);
                }
            }
        }
        return theirs.isEmpty();
    }

    private boolean isChosen() {
        String act = request.getParameter("act");
        return act == null || act.startsWith("save");
    }

    private static boolean same(String typed, String seen) {
        return typed.replace("\r\n", "\n").equals(seen.replace("\r\n", "\n"));
    }

    /** What was typed in a field instead of what was seen there, until it is saved. */
    @Nullable
    String changed(String pointer) {
        String typed = settled.contains(pointer) ? null : typed(pointer);
        String seen = request.getParameter(SEEN + pointer);
        return typed == null || seen == null || same(typed, seen) ? null : typed;
    }

    /** What the writer saw in a field that was changed, before anybody else wrote there. */
    String before(String pointer) {
        String before = request.getParameter(BEFORE + pointer);
        return before == null ? String.valueOf(request.getParameter(SEEN + pointer)) : before;
    }

    private @Nullable String typed(String pointer) {
        String[] values = request.getParameterValues(VALUE + pointer);
        return values == null
                ? null
                : Arrays.stream(values).filter(value -> !value.isEmpty()).collect(Collectors.joining("\n"));
    }

    @Nullable
    FieldSaved theirs(String pointer) {
        return theirs.get(pointer);
    }
}
