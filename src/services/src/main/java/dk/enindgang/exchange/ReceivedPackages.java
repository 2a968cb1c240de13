package dk.enindgang.exchange;

import dk.enindgang.guide.EditionText;
import dk.enindgang.guide.GuideEditions;
import dk.enindgang.guide.Provenance;
import dk.enindgang.guide.file.GuideFault;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.writing.Difference;
import dk.enindgang.writing.TakenGuides;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The door for packages of other municipalities: read, looked at, and taken in (R3-R6). For EDITOR. */
@Stateless
@RolesAllowed("EDITOR")
public class ReceivedPackages {

    @Inject
    WaitingPackages waiting;

    @Inject
    GuideEditions editions;

    @Inject
    TakenGuides taken;

    @Inject
    Clock clock;

    /** R3, R4. It waits from now on, or every fault of its guides is told and nothing is kept.
     *
     * @throws RuleViolation if it is no package as it was made */
    public List<GuideFault> upload(byte[] content) {
        waiting.discard();
        PackageFile.Read read = PackageFile.read(content);
        if (read.faults().isEmpty()) {
            waiting.keep(content);
        }
        return read.faults();
    }

    /** R5. The caller's package, if one waits. */
    public Optional<PackageView> find() {
        return mine().map(this::view);
    }

    /** R6. Takes these guides of the package that waits, all or none.
     *
     * @param mark of the package that was on the screen
     * @return how many
     * @throws NotFound if none waits */
    public int take(String mark, Collection<String> slugs) {
        GuidePackage content = mine().orElseThrow(NotFound::new);
        if (!content.manifest().sum().equals(mark)) {
            throw new RuleViolation("exchange.rule.changed");
        }
        if (slugs.isEmpty()) {
            throw new RuleViolation("exchange.rule.none").at("guides");
        }
        if (!content.slugs().containsAll(slugs)) {
            throw new NotFound();
        }
        content.guides().stream()
                .filter(guide -> slugs.contains(guide.slug()))
                .forEach(guide -> take(content.manifest().municipality(), guide));
        waiting.discard();
        return Set.copyOf(slugs).size();
    }

    private void take(String municipality, PackedGuide guide) {
        var from = new Provenance(municipality, guide.edition(), guide.hash(), LocalDate.now(clock));
        if (taken.take(from, guide.slug(), guide.text()).isEmpty()) {
            throw new RuleViolation("exchange.rule.hash", guide.slug());
        }
    }

    public void discard() {
        waiting.discard();
    }

    /** What a guide of the package that waits says that the one we took in does not; empty where none waits with it.
     *
     * @throws NotFound if there is no such guide here */
    public List<Difference> news(String slug) {
        return mine().stream()
                .flatMap(content -> content.guides().stream())
                .filter(guide -> guide.slug().equals(slug))
                .findFirst()
                .map(guide -> taken.news(slug, guide.text()))
                .orElse(List.of());
    }

    /** What could be read when it came can be read still, unless the form of guides has changed in the meantime. */
    private Optional<GuidePackage> mine() {
        return waiting.find()
                .map(PackageFile::read)
                .filter(read -> read.faults().isEmpty())
                .map(PackageFile.Read::content);
    }

    private PackageView view(GuidePackage content) {
        Set<String> asked = new TreeSet<>(content.slugs());
        asked.addAll(PackedGuide.outside(content.guides()));
        Map<String, EditionText> here = new HashMap<>();
        editions.newest(asked).forEach(one -> here.put(one.slug(), one));
        Set<String> open = taken.open(content.slugs());
        List<PackageRow> rows = content.guides().stream()
                .map(guide -> row(content, guide, here, open.contains(guide.slug())))
                .toList();
        Manifest manifest = content.manifest();
        return new PackageView(manifest.municipality(), manifest.madeAt(), manifest.sum(), rows);
    }

    private static PackageRow row(
            GuidePackage content, PackedGuide guide, Map<String, EditionText> here, boolean open) {
        EditionText ours = here.get(guide.slug());
        var leadsHere = new ArrayList<String>();
        var missing = new ArrayList<String>();
        for (String slug : guide.leadsTo()) {
            EditionText other = here.get(slug);
            if (!content.slugs().contains(slug)) {
                (other == null ? missing : leadsHere).add(other == null ? slug : other.title());
            }
        }
        return new PackageRow(
                guide.slug(),
                guide.title(),
                guide.edition(),
                PackageStanding.of(guide, content.manifest().municipality(), ours),
                ours == null ? null : ours.edition(),
                open,
                List.copyOf(leadsHere),
                List.copyOf(missing));
    }
}
