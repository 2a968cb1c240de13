package dk.enindgang.account;

import java.util.Set;

/** What a mapping says somebody is: roles that hold everywhere, and roles in single units (R15). */
public record MappedRoles(Set<Role> everywhere, Set<UnitRole> units) {

    /**
     * A role in one unit.
     *
     * @param unit as the mapping or the claim names it: the other system's number of the unit, or its uuid here
     * @param line which line of the setting says so, from 1
     */
    public record UnitRole(Role role, String unit, int line) {}

    public MappedRoles {
        everywhere = Set.copyOf(everywhere);
        units = Set.copyOf(units);
    }

    /** Of somebody who is nothing anywhere. */
    static MappedRoles none() {
        return new MappedRoles(Set.of(), Set.of());
    }
}
