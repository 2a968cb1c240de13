package dk.enindgang.web.writing;

import java.util.List;

/** The English of a card or of a thing in a list: folded away until somebody wants it. */
public record EnglishView(List<FieldView> fields) {

    public boolean any() {
        return !fields.isEmpty();
    }

    public int size() {
        return fields.size();
    }

    /** How many of them have been written. */
    public long written() {
        return fields.stream().filter(field -> !field.value().isEmpty()).count();
    }

    /** Whether there is something in it that must be looked at. */
    public boolean open() {
        return fields.stream().anyMatch(FieldView::urgent);
    }
}
