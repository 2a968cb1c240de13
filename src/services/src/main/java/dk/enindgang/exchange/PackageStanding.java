package dk.enindgang.exchange;

import dk.enindgang.guide.EditionText;
import dk.enindgang.guide.Provenance;
import dk.enindgang.guide.file.GuideFiles;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** R5. How a guide of a package stands to ours of the same name. */
public enum PackageStanding {
    /** We have none. */
    NEW,
    /** Word for word ours. */
    SAME,
    /** Newer than the one we took in, and ours is as it came. */
    NEWER,
    /** Newer than the one we took in, and we have changed ours. */
    NEWER_CHANGED,
    /** The one we took in, and we have changed ours. */
    CHANGED_HERE,
    /** Older than the one we took in. */
    OLDER,
    /** Ours did not come from there. */
    OWN;

    static PackageStanding of(PackedGuide guide, String municipality, @Nullable EditionText here) {
        if (here == null) {
            return NEW;
        }
        if (says(here, guide.hash())) {
            return SAME;
        }
        Provenance from = here.provenance();
        if (from == null || !from.municipality().equals(municipality)) {
            return OWN;
        }
        if (from.hash().equals(guide.hash())) {
            return CHANGED_HERE;
        }
        if (guide.edition() < from.edition()) {
            return OLDER;
        }
        return says(here, from.hash()) ? NEWER : NEWER_CHANGED;
    }

    /** A guide that came in as a file may be written otherwise and say the same. */
    private static boolean says(EditionText here, String hash) {
        if (here.hash().equals(hash) || here.text().isEmpty()) {
            return here.hash().equals(hash);
        }
        var read = GuideFiles.read(here.slug() + ".md", here.text().getBytes(StandardCharsets.UTF_8));
        return read.faults().isEmpty()
                && GuideFiles.hash(GuideFiles.write(read.tree())).equals(hash);
    }

    /** Whether it is taken unless somebody says otherwise. */
    boolean wanted() {
        return this == NEW || this == NEWER;
    }
}
