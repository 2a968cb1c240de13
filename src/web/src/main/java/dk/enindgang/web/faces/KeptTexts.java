package dk.enindgang.web.faces;

import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@link Kept} parts of pages look like, those used last; the others are written anew when somebody asks. */
final class KeptTexts {

    /** Characters; twice as many bytes at most. A guard against growth: all that is used every day is a tenth of it. */
    private static final int ROOM = 8_000_000;

    private static final String PLACE = KeptTexts.class.getName();

    private final int room;

    private final Map<Object, String> texts = new LinkedHashMap<>(64, 0.75f, true);

    private int size;

    KeptTexts(int room) {
        this.room = room;
    }

    /** The application's. */
    static KeptTexts of(FacesContext context) {
        return (KeptTexts)
                context.getExternalContext().getApplicationMap().computeIfAbsent(PLACE, none -> new KeptTexts(ROOM));
    }

    synchronized @Nullable String find(@Nullable Object key) {
        return texts.get(key);
    }

    synchronized void keep(@Nullable Object key, String text) {
        if (text.length() > room) {
            return;
        }
        String before = texts.put(key, text);
        size += text.length() - (before == null ? 0 : before.length());
        Iterator<String> oldest = texts.values().iterator();
        while (size > room) {
            size -= oldest.next().length();
            oldest.remove();
        }
    }
}
