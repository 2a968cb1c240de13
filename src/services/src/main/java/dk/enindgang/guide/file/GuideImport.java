package dk.enindgang.guide.file;

import dk.enindgang.guide.GuidePress;
import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.Outage;
import dk.enindgang.platform.db.SchemaReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Brings the guide files into the database at each start: the product's own, and the municipality's on top (R4). */
@ApplicationScoped
public class GuideImport {

    private static final System.Logger LOG = System.getLogger(GuideImport.class.getName());

    @Inject
    GuidePress press;

    @Inject
    Settings settings;

    void whenReady(@Observes SchemaReady ready) {
        var own = settings.guides()
                .filter(folder -> !folder.isBlank())
                .map(folder -> GuideFolder.at(Path.of(folder)))
                .orElseGet(GuideFolder::new);
        Outcome outcome = bring(GuideFolder.shipped(), own);
        LOG.log(Level.INFO, outcome.summary());
        outcome.faults().forEach(fault -> LOG.log(Level.WARNING, fault.toString()));
        outcome.doubts().forEach(doubt -> LOG.log(Level.WARNING, doubt.toString()));
    }

    /** R2, R4, R5. */
    Outcome bring(GuideFolder shipped, GuideFolder own) {
        Map<String, GuideSource> sources = new TreeMap<>();
        shipped.sources().forEach(source -> sources.put(source.slug(), source));
        own.sources().forEach(source -> sources.put(source.slug(), source));
        own.faults().forEach(fault -> sources.remove(new GuideSource(fault.file(), "").slug()));
        Set<String> guides = new TreeSet<>(press.slugs());
        guides.addAll(sources.keySet());

        var reader = new GuideReader();
        List<GuideFault> faults = new ArrayList<>(own.faults());
        List<GuideFault> doubts = new ArrayList<>();
        Map<String, Integer> published = new LinkedHashMap<>();
        for (GuideSource source : sources.values()) {
            try {
                var reading = reader.read(source, guides);
                faults.addAll(reading.faults());
                doubts.addAll(reading.doubts());
                var draft = reading.draft();
                if (draft != null) {
                    draft.comeFrom(source.text(), false);
                    press.publish(draft).ifPresent(edition -> published.put(source.slug(), edition));
                }
            } catch (RuntimeException | StackOverflowError broken) {
                faults.add(refused(source, broken));
            }
        }
        return new Outcome(sources.size() + own.faults().size(), published, faults, doubts);
    }

    /** R7. The database going away in the middle is no fault of the file: then the whole start is tried again. */
    private static GuideFault refused(GuideSource source, Throwable broken) {
        if (broken instanceof RuntimeException failure && Outage.behind(failure)) {
            throw failure;
        }
        LOG.log(Level.ERROR, "The guide file " + source.name() + " could not be taken in.", broken);
        var faults = new Faults(source.name());
        faults.add(1, "file.refused", Faults.root(broken));
        return faults.list().get(0);
    }

    /**
     * What an import did: the files it looked at, the new editions by slug, what stopped the others, and what is
     * doubtful about those that came in.
     */
    record Outcome(int files, Map<String, Integer> published, List<GuideFault> faults, List<GuideFault> doubts) {

        String summary() {
            long broken = faults.stream().map(GuideFault::file).distinct().count();
            String faulty = broken == 0 ? "" : ", " + broken + " with faults were left out";
            return "Handleguides: " + files + " files, " + published.size() + " new editions" + faulty + ".";
        }
    }
}
