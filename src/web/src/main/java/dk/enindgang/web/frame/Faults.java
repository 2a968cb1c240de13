package dk.enindgang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What must be mended before the form goes through, field by field, in the order of the page. */
@Named
@RequestScoped
public class Faults {

    /** A field's client id and what is wrong with it. */
    public record Fault(String field, String words) {}

    public List<Fault> getAtFields() {
        var faces = FacesContext.getCurrentInstance();
        var faults = new ArrayList<Fault>();
        for (String id : inOrder(faces)) {
            faces.getMessageList(id)
                    .forEach(message -> faults.add(new Fault(id, named(faces, id, message.getSummary()))));
        }
        return faults;
    }

    /** As they stand on the page; what stands nowhere comes last. */
    private static Set<String> inOrder(FacesContext faces) {
        var said = new LinkedHashSet<String>();
        faces.getClientIdsWithMessages().forEachRemaining(id -> {
            if (id != null) {
                said.add(id);
            }
        });
        if (said.size() < 2) {
            return said;
        }
        var ordered = new LinkedHashSet<String>();
        order(faces, faces.getViewRoot(), said, ordered);
        ordered.addAll(said);
        return ordered;
    }

    /** Not by a visit of the tree: that would ask the repeated parts for their rows, these faults among them. */
    private static void order(FacesContext faces, UIComponent from, Set<String> said, Set<String> ordered) {
        if (from instanceof UIInput && said.contains(from.getClientId(faces))) {
            ordered.add(from.getClientId(faces));
        }
        from.getFacetsAndChildren().forEachRemaining(part -> order(faces, part, said, ordered));
    }

    /** Away from its field a message says which field it is about, unless it does already. */
    private static String named(FacesContext faces, String id, String words) {
        UIComponent field = faces.getViewRoot().findComponent(id);
        Object label = field == null ? null : field.getAttributes().get("label");
        return label == null ? words : named(label.toString(), words);
    }

    /** A question ends by its own mark; a colon after it would be one too many. */
    static String named(String label, String words) {
        String about = words.startsWith(label + ": ") ? words.substring(label.length() + 2) : words;
        if (about.startsWith(label)) {
            return about;
        }
        return label + (label.endsWith("?") ? " " : ": ") + about;
    }
}
