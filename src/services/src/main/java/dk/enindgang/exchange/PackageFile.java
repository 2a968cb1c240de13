package dk.enindgang.exchange;

import dk.enindgang.guide.file.GuideFault;
import dk.enindgang.guide.file.GuideFiles;
import dk.enindgang.guide.file.GuideFiles.FileText;
import dk.enindgang.writing.Manuscripts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** R1, R3, R4. A package as a file: made of guides, and read again. */
final class PackageFile {

    private static final String GUIDES = "guides/";

    private static final String ENDING = ".md";

    /** Nobody reads more of them, and a page holds no more. */
    private static final int MOST_FAULTS = 200;

    private PackageFile() {}

    /** What came of a file: a package, or the faults of its guides. */
    record Read(GuidePackage content, List<GuideFault> faults) {}

    static byte[] write(String municipality, Instant at, List<PackedGuide> guides) {
        Instant madeAt = at.truncatedTo(ChronoUnit.SECONDS);
        var entries = guides.stream()
                .map(one -> new Manifest.Entry(one.slug(), one.edition(), one.hash()))
                .toList();
        var files = new LinkedHashMap<String, String>();
        files.put(ZipDirectory.MANIFEST, new Manifest(municipality, madeAt, entries).write());
        guides.forEach(one -> files.put(GUIDES + one.slug() + ENDING, one.text()));
        return ZipFolder.write(files, madeAt);
    }

    static Read read(byte[] content) {
        Map<String, byte[]> files = new HashMap<>(ZipFolder.read(content));
        byte[] said = files.remove(ZipDirectory.MANIFEST);
        if (said == null) {
            throw Refused.because("exchange.rule.noManifest");
        }
        Manifest manifest = Manifest.read(said);
        var named = new TreeSet<String>();
        for (Manifest.Entry guide : manifest.guides()) {
            if (!named.add(GUIDES + guide.slug() + ENDING)) {
                throw Refused.because("exchange.rule.twice");
            }
        }
        if (!named.equals(files.keySet())) {
            throw Refused.because("exchange.rule.other");
        }
        var guides = new ArrayList<PackedGuide>();
        var faults = new ArrayList<GuideFault>();
        for (Manifest.Entry guide : manifest.guides()) {
            if (faults.size() >= MOST_FAULTS) {
                break;
            }
            byte[] text = files.get(GUIDES + guide.slug() + ENDING);
            FileText read = looked(guide, text == null ? new byte[0] : text);
            read.faults().stream().limit(MOST_FAULTS).forEach(faults::add);
            if (read.faults().isEmpty()) {
                guides.add(PackedGuide.of(guide.edition(), read.tree()));
            }
        }
        return new Read(new GuidePackage(manifest, List.copyOf(guides)), List.copyOf(faults));
    }

    private static FileText looked(Manifest.Entry guide, byte[] content) {
        if (!GuideFiles.hash(new String(content, StandardCharsets.UTF_8)).equals(guide.hash())) {
            throw Refused.because("exchange.rule.hash", guide.slug());
        }
        FileText read = GuideFiles.read(guide.slug() + ENDING, content);
        if (read.faults().isEmpty() && !guide.slug().equals(read.tree().get("slug"))) {
            throw Refused.because("exchange.rule.slug", guide.slug());
        }
        if (read.tree().get("steps") instanceof List<?> steps && steps.size() > Manuscripts.MOST) {
            throw Refused.because("exchange.rule.steps", guide.slug(), Manuscripts.MOST);
        }
        return read;
    }
}
