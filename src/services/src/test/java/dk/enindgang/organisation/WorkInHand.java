package dk.enindgang.organisation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A feature with work that is kept in the test alone. */
public final class WorkInHand implements OpenWork {

    private final Map<UUID, List<String>> titles = new HashMap<>();

    public void begins(UUID account, String title) {
        titles.computeIfAbsent(account, nobody -> new ArrayList<>()).add(title);
    }

    @Override
    public List<WorkRow> list(Set<UUID> accounts) {
        return accounts.stream()
                .flatMap(account -> titles.getOrDefault(account, List.of()).stream()
                        .map(title -> new WorkRow(account, "run.openWork", title, Instant.EPOCH)))
                .toList();
    }

    @Override
    public void handOver(Set<UUID> accounts, UUID to) {
        accounts.forEach(account -> {
            List<String> given = titles.remove(account);
            if (given != null) {
                given.forEach(title -> begins(to, title));
            }
        });
    }
}
