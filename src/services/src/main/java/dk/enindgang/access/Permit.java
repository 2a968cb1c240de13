package dk.enindgang.access;

import dk.enindgang.platform.NotYours;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the caller may do with some work, and by which rules. */
public record Permit(List<AccessRule> rules) {

    /** Nothing at all. */
    static final Permit NONE = new Permit(List.of());

    public boolean allows(Act act) {
        return AccessRule.first(rules, act).isPresent();
    }

    /** The rule that allows it.
     *
     * @throws NotYours if none does */
    public AccessRule require(Act act) {
        return AccessRule.first(rules, act).orElseThrow(NotYours::new);
    }

    public Set<Act> acts() {
        var acts = EnumSet.noneOf(Act.class);
        rules.forEach(rule -> acts.addAll(rule.acts()));
        return acts;
    }
}
