package dk.enindgang.account;

import dk.enindgang.platform.RuleViolation;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role that is to be given: to whom, for which unit, from a day to a day or until further notice. */
public record RoleGift(
        UUID account,
        Role role,
        UUID unit,
        LocalDate begins,
        @Nullable LocalDate ends) {

    /** R8: everybody is STAFF, so nobody is given it. */
    public RoleGift {
        if (role == Role.STAFF) {
            throw new RuleViolation("account.rule.staffIsEverybody").at("role");
        }
    }
}
