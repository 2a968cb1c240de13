package dk.enindgang.organisation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A unit and those below it. */
public record UnitNode(UnitRow unit, List<UnitNode> children) implements Serializable {

    /** Makes the tree of rows in which each unit is followed by those below it. */
    static List<UnitNode> tree(List<UnitRow> rows) {
        var top = new ArrayList<UnitNode>();
        var line = new ArrayList<UnitNode>();
        for (UnitRow row : rows) {
            var node = new UnitNode(row, new ArrayList<>());
            line.subList(row.depth(), line.size()).clear();
            (line.isEmpty() ? top : line.get(line.size() - 1).children).add(node);
            line.add(node);
        }
        return top;
    }
}
