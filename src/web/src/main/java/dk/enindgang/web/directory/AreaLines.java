package dk.enindgang.web.directory;

import dk.enindgang.platform.RuleViolation;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The areas of a contact point as they are typed, one on each line; one that stands there twice is one. */
final class AreaLines {

    private AreaLines() {}

    /** @throws RuleViolation at the field, if one of them is not known */
    static Set<UUID> read(String typed, Map<UUID, String> areas) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> called(line, areas))
                .collect(Collectors.toSet());
    }

    private static UUID called(String name, Map<UUID, String> areas) {
        return areas.entrySet().stream()
                .filter(one -> one.getValue().equalsIgnoreCase(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("directory.rule.area").at("areas"));
    }
}
