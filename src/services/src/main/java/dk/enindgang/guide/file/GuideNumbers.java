package dk.enindgang.guide.file;

import org.jspecify.annotations.Nullable;

/** What a step's number says: 0.1 is on level 0, while 4 and U are on none. */
final class GuideNumbers {

    private GuideNumbers() {}

    static @Nullable Integer level(String number) {
        return number.matches("\\d\\.\\d+") ? Integer.valueOf(number.substring(0, 1)) : null;
    }
}
