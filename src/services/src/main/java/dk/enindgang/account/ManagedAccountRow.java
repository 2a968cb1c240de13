package dk.enindgang.account;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as an administrator sees it.
 *
 * @param roles those that are stored with it, besides those given for a unit
 * @param rolesSource whose mapping wrote them, if one did
 * @param source where its password is kept, if not here
 * @param own whether it is that of the one who looks
 */
public record ManagedAccountRow(
        UUID ref,
        String userName,
        String name,
        List<Role> roles,
        @Nullable ExternalSource rolesSource,
        @Nullable ExternalSource source,
        boolean closed,
        boolean own)
        implements Serializable {

    public ManagedAccountRow {
        roles = List.copyOf(roles);
    }

    /** Whether its password is kept here. */
    public boolean local() {
        return source == null;
    }

    /** Whether its roles are taken back elsewhere (R18). */
    public boolean mapped() {
        return rolesSource != null;
    }

    /** R20, R18. */
    public boolean rolesTakeable() {
        return !own && !mapped();
    }
}
