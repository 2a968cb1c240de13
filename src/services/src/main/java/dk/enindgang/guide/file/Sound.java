package dk.enindgang.guide.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A tree that has been checked: what is asked for is there and of the right kind, or the program is wrong. */
record Sound(Tree tree) {

    String text(String pointer) {
        return Objects.requireNonNull(tree.text(pointer), pointer).strip();
    }

    @Nullable
    String textOrNothing(String pointer) {
        return tree.text(pointer);
    }

    int number(String pointer) {
        return Objects.requireNonNull(tree.number(pointer), pointer);
    }

    LocalDate day(String pointer) {
        return LocalDate.parse(text(pointer));
    }

    <E extends Enum<E>> E value(String pointer, Class<E> type) {
        return Enum.valueOf(type, text(pointer));
    }

    boolean yes(String pointer) {
        return tree.yes(pointer);
    }

    boolean has(String pointer) {
        return tree.has(pointer);
    }

    List<String> items(String pointer) {
        return tree.items(pointer);
    }
}
