package dk.enindgang.guide.file;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a step's number says: 0.1 is on level 0, while 4 and U are on none. */
public final class GuideNumbers {

    private static final Pattern ON_LEVEL = Pattern.compile("\\d\\.\\d+");

    private GuideNumbers() {}

    public static @Nullable Integer level(String number) {
        return ON_LEVEL.matcher(number).matches() ? Integer.valueOf(number.substring(0, 1)) : null;
    }
}
