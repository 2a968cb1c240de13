package dk.enindgang.web.writing;

import dk.enindgang.writing.ManuscriptTree;
import java.util.ArrayList;
import java.util.List;

/** Steps that are counted together: those of a level, those of a guide without levels, those on every level.
 *
 * @param group as the number of a step begins */
public record StepGroup(String group, String name, boolean always) {

    static List<StepGroup> of(ManuscriptTree tree) {
        var groups = new ArrayList<StepGroup>();
        for (String id : tree.ids("/levels")) {
            String number = tree.text("/levels/" + id + "/number");
            groups.add(new StepGroup(number, number + " " + tree.text("/levels/" + id + "/name"), false));
        }
        if (groups.isEmpty()) {
            groups.add(new StepGroup("", "", false));
        }
        groups.add(new StepGroup("U", "", true));
        return groups;
    }
}
