package dk.enindgang.organisation;

import dk.enindgang.platform.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What somebody has in hand, gathered from all features (R14). */
@ApplicationScoped
public class OpenWorks {

    @Inject
    @Any
    Instance<OpenWork> features;

    List<WorkRow> list(Set<UUID> accounts) {
        var all = new ArrayList<WorkRow>();
        if (!accounts.isEmpty()) {
            features.forEach(feature -> all.addAll(feature.list(accounts)));
        }
        return all;
    }

    void requireNone(Set<UUID> accounts) {
        int open = list(accounts).size();
        if (open > 0) {
            throw new RuleViolation("organisation.rule.openWork", open).at("ends");
        }
    }

    void handOver(Set<UUID> accounts, UUID to) {
        features.forEach(feature -> feature.handOver(accounts, to));
    }
}
