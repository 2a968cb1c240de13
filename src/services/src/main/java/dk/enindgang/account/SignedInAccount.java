package dk.enindgang.account;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** What the rest of the product may know of the one who is signed in. */
public record SignedInAccount(UUID ref, String displayName, Profession profession, Set<Role> roles) {

    /** R8: {@link Role#STAFF} is added. */
    public SignedInAccount {
        var all = EnumSet.of(Role.STAFF);
        all.addAll(roles);
        roles = Set.copyOf(all);
    }
}
