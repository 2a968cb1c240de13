package dk.enindgang.access;

import dk.enindgang.platform.NotYours;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the caller may do with some work, and by which rules. */
public record Permit(List<AccessRule> rules, @Nullable Instant urgentUntil) {

    /** Nothing at all. */
    static final Permit NONE = new Permit(List.of(), null);

    public boolean allows(Act act) {
        return AccessRule.first(rules, act).isPresent();
    }

    /** The rule that allows it.
     *
     * @throws NotYours if none does */
    public AccessRule require(Act act) {
        return AccessRule.first(rules, act).orElseThrow(NotYours::new);
    }

    /** The end of the urgent access, if nothing else lets the caller in; else null. */
    public @Nullable Instant onlyUrgentUntil() {
        return rules.stream().allMatch(rule -> rule.relation() == Relation.BREAK_GLASS) ? urgentUntil : null;
    }

    public Set<Act> acts() {
        var acts = EnumSet.noneOf(Act.class);
        rules.forEach(rule -> acts.addAll(rule.acts()));
        return acts;
    }
}
