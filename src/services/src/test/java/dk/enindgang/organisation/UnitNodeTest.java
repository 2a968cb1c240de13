package dk.enindgang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UnitNodeTest {

    @Test
    void eachUnitComesBelowTheLastOneAbove() {
        var rows = List.of(row("a", 0), row("b", 1), row("c", 2), row("d", 2), row("e", 1), row("f", 0));
        assertThat(drawn(UnitNode.tree(rows))).isEqualTo("a(b(c,d),e),f");
    }

    @Test
    void noUnitsMakeAnEmptyTree() {
        assertThat(UnitNode.tree(List.of())).isEmpty();
    }

    private static UnitRow row(String name, int depth) {
        return new UnitRow(UUID.randomUUID(), name, UnitKind.OTHER, depth, "", null, null, 0);
    }

    private static String drawn(List<UnitNode> nodes) {
        return nodes.stream()
                .map(node -> node.unit().name() + (node.children().isEmpty() ? "" : "(" + drawn(node.children()) + ")"))
                .collect(Collectors.joining(","));
    }
}
