package dk.enindgang.family;

import dk.enindgang.organisation.Period;
import dk.enindgang.person.PersonContact;
import dk.enindgang.person.PersonDetails;
import org.jspecify.annotations.Nullable;

/**
 * What is told of somebody in a family: who it is, where found, what in the family, and from when to when. The CPR number
 * as typed; empty where there is none, or it is not to change.
 */
public record MemberDetails(
        PersonDetails person,
        PersonContact contact,
        @Nullable String cpr,
        FamilyRelation relation,
        Custody custody,
        Period period) {

    /** It may hold a number, so it prints none of it. */
    @Override
    public String toString() {
        return relation + " " + period;
    }
}
