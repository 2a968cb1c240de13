package dk.enindgang.access;

import dk.enindgang.account.Role;
import dk.enindgang.platform.audit.Right;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One line of the table that says who may do what with work about a person. */
public record AccessRule(Role role, Relation relation, Set<Act> acts) {

    /** R1: the whole table. What it does not say is refused. The first that fits is the reason given. */
    static final List<AccessRule> TABLE = List.of(
            new AccessRule(Role.STAFF, Relation.OWN_WORK, Set.of(Act.READ, Act.CHANGE, Act.TEAM)),
            new AccessRule(Role.STAFF, Relation.TEAM, Set.of(Act.READ, Act.CHANGE)),
            new AccessRule(Role.LEADER, Relation.UNIT_LEADER, Set.of(Act.READ, Act.TEAM)),
            new AccessRule(Role.STAFF, Relation.CONTACT_PERSON, Set.of(Act.READ, Act.CHANGE, Act.TEAM)),
            new AccessRule(Role.STAFF, Relation.CONTACT_SUBSTITUTE, Set.of(Act.READ, Act.CHANGE)),
            new AccessRule(Role.STAFF, Relation.CONTACT_NEXT, Set.of(Act.READ)),
            new AccessRule(Role.STAFF, Relation.BREAK_GLASS, Set.of(Act.READ)));

    /** As the log of looks has it. */
    Right right() {
        return new Right(role.name(), relation.name(), relation.purpose());
    }

    /** The right that a relation gives to see. */
    static Right rightOf(Relation relation) {
        return TABLE.stream()
                .filter(rule -> rule.relation == relation)
                .findFirst()
                .orElseThrow()
                .right();
    }

    static List<AccessRule> of(Predicate<Role> has, Set<Relation> relations) {
        return TABLE.stream()
                .filter(rule -> relations.contains(rule.relation) && has.test(rule.role))
                .toList();
    }

    static Optional<AccessRule> first(List<AccessRule> rules, Act act) {
        return rules.stream().filter(rule -> rule.acts.contains(act)).findFirst();
    }
}
