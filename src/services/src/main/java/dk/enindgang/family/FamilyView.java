package dk.enindgang.family;

import dk.enindgang.access.Act;
import dk.enindgang.platform.NotFound;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A family as those see it who may: all who belong to it or did, what the reader may do, and who changed it last. */
public record FamilyView(
        UUID ref,
        long version,
        FamilyDetails details,
        String unit,
        String area,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String closedReason,
        List<MemberView> members,
        Set<Act> acts,
        @Nullable String changedBy)
        implements Serializable {

    public boolean closed() {
        return closedAt != null;
    }

    /** Whether the reader may change who belongs to it. */
    public boolean changeable() {
        return !closed() && acts.contains(Act.CHANGE);
    }

    /** R10: whether the reader may move or close it. */
    public boolean movable() {
        return !closed() && (acts.contains(Act.CHANGE) || acts.contains(Act.TEAM));
    }

    public List<MemberView> membersOn(LocalDate day) {
        return members.stream().filter(one -> one.belongsOn(day)).toList();
    }

    /** Those who do not belong to it that day: who did, and who will. */
    public List<MemberView> othersOn(LocalDate day) {
        return members.stream().filter(one -> !one.belongsOn(day)).toList();
    }

    public MemberView member(UUID member) {
        return members.stream()
                .filter(one -> one.ref().equals(member))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
