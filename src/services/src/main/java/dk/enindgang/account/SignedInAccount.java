package dk.enindgang.account;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of the product may know of the one who is signed in.
 *
 * @param signOn right after a log-in with the directory's password: the session that the directory can end (R13)
 */
public record SignedInAccount(
        UUID ref,
        String displayName,
        Profession profession,
        Set<Role> roles,
        @Nullable UUID signOn) {

    public SignedInAccount(UUID ref, String displayName, Profession profession, Set<Role> roles) {
        this(ref, displayName, profession, roles, null);
    }

    /** R8: {@link Role#STAFF} is added. */
    public SignedInAccount {
        var all = EnumSet.of(Role.STAFF);
        all.addAll(roles);
        roles = Set.copyOf(all);
    }

    SignedInAccount in(UUID session) {
        return new SignedInAccount(ref, displayName, profession, roles, session);
    }
}
