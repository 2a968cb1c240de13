package dk.enindgang.exchange;

import dk.enindgang.guide.EditionText;
import dk.enindgang.guide.GuideEditions;
import dk.enindgang.guide.file.GuideFiles;
import dk.enindgang.guide.file.GuideFiles.FileText;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The door for giving guides away: several that hold, as one file (R1, R2). For EDITOR. */
@Stateless
@RolesAllowed("EDITOR")
public class GuidePackages {

    @Inject
    GuideEditions editions;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** What would be in it, and what it leads to.
     *
     * @throws RuleViolation if nothing is chosen, or too much
     * @throws NotFound if one of them does not hold */
    public PackageOffer get(Collection<String> slugs) {
        List<PackedGuide> guides = guides(slugs);
        Set<String> outside = PackedGuide.outside(guides);
        var titles = new HashMap<String, String>();
        editions.newest(outside).forEach(one -> titles.put(one.slug(), one.title()));
        return new PackageOffer(
                guides.stream().map(PackedGuide::title).toList(),
                outside.stream().map(slug -> titles.getOrDefault(slug, slug)).toList());
    }

    /** The package itself; asked for as above. */
    public byte[] file(Collection<String> slugs) {
        return PackageFile.write(settings.municipality(), clock.instant(), guides(slugs));
    }

    private List<PackedGuide> guides(Collection<String> slugs) {
        Set<String> chosen = new TreeSet<>(slugs);
        if (chosen.isEmpty()) {
            throw new RuleViolation("exchange.rule.none").at("guides");
        }
        if (chosen.size() > GuidePackage.MOST) {
            throw new RuleViolation("exchange.rule.many", GuidePackage.MOST).at("guides");
        }
        var guides = new ArrayList<PackedGuide>();
        for (EditionText edition : editions.newest(chosen)) {
            if (edition.holds()) {
                guides.add(packed(edition));
            }
        }
        if (guides.size() != chosen.size()) {
            throw new NotFound();
        }
        return guides;
    }

    /** What was printed before texts were kept, or by rules of another day, is not given. */
    private static PackedGuide packed(EditionText edition) {
        FileText read = GuideFiles.read(edition.slug() + ".md", edition.text().getBytes(StandardCharsets.UTF_8));
        if (!read.faults().isEmpty()) {
            throw new RuleViolation("exchange.rule.noText", edition.title()).at("guides");
        }
        return PackedGuide.of(edition.edition(), read.tree());
    }
}
