package dk.enindgang.web.writing;

import java.util.List;

/** A card of the page: fields, or the things of a list with their fields.
 *
 * @param list where the list is; empty for plain fields
 * @param add the act of one more thing; empty where there can be none
 * @param findings what the machine says about the card as a whole, in words */
public record SectionView(
        String name,
        String list,
        String add,
        List<FieldView> fields,
        EnglishView english,
        List<ItemView> items,
        List<String> findings) {

    /** One thing of a list.
     *
     * @param at whether it was the one that was moved last
     * @param findings what the machine says about the thing as a whole, in words */
    public record ItemView(
            String pointer,
            String label,
            boolean first,
            boolean last,
            boolean at,
            List<FieldView> fields,
            EnglishView english,
            List<String> findings) {

        /** As an id of the page has it. */
        public String id() {
            return FieldView.id(pointer);
        }
    }

    /** As an id of the page has it: that of the list, or of the card alone. */
    public String id() {
        return list.isEmpty() ? "s-" + name : FieldView.id(list);
    }

    public boolean listed() {
        return !list.isEmpty();
    }
}
