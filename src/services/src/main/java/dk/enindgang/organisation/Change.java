package dk.enindgang.organisation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What taking in an entry makes of one field: what stood there, and what will; null is nothing. */
public record Change(
        EntryField field,
        @Nullable Serializable before,
        @Nullable Serializable after) implements Serializable {

    /** The fields that are different, in their order. */
    static List<Change> between(Map<EntryField, Serializable> before, Map<EntryField, Serializable> after) {
        var changes = new ArrayList<Change>();
        for (EntryField field : EntryField.values()) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changes.add(new Change(field, before.get(field), after.get(field)));
            }
        }
        return changes;
    }

    static Map<EntryField, Serializable> fields(UnitDetails details, @Nullable OrgUnit parent) {
        var fields = fields(details.period());
        put(fields, EntryField.NAME, details.name());
        put(fields, EntryField.KIND, details.kind());
        put(fields, EntryField.PARENT, parent == null ? null : parent.label());
        return fields;
    }

    static Map<EntryField, Serializable> fields(EmployeeDetails details) {
        var fields = new EnumMap<EntryField, Serializable>(EntryField.class);
        put(fields, EntryField.NAME, details.name());
        put(fields, EntryField.TITLE, details.title());
        put(fields, EntryField.PROFESSION, details.profession());
        put(fields, EntryField.SECTOR, details.sector());
        put(fields, EntryField.COMPETENCES, String.join(" | ", details.competences()));
        put(fields, EntryField.PHONE, details.phone());
        put(fields, EntryField.MAIL, details.mail());
        return fields;
    }

    static Map<EntryField, Serializable> fields(String title, Period period) {
        var fields = fields(period);
        put(fields, EntryField.TITLE, title);
        return fields;
    }

    private static Map<EntryField, Serializable> fields(Period period) {
        var fields = new EnumMap<EntryField, Serializable>(EntryField.class);
        put(fields, EntryField.BEGINS, period.getBegins());
        put(fields, EntryField.ENDS, period.getEnds());
        return fields;
    }

    private static void put(Map<EntryField, Serializable> fields, EntryField field, @Nullable Serializable value) {
        if (value != null && !"".equals(value)) {
            fields.put(field, value);
        }
    }
}
