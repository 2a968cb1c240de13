package dk.enindgang.web.writing;

import java.util.List;

/** A card of the page: fields, or the things of a list with their fields.
 *
 * @param list where the list is; empty for plain fields
 * @param add the act of one more thing; empty where there can be none */
public record SectionView(
        String name, String list, String add, List<FieldView> fields, EnglishView english, List<ItemView> items) {

    /** One thing of a list.
     *
     * @param at whether it was the one that was moved last */
    public record ItemView(
            String pointer,
            String label,
            boolean first,
            boolean last,
            boolean at,
            List<FieldView> fields,
            EnglishView english) {}

    public boolean listed() {
        return !list.isEmpty();
    }
}
