package dk.enindgang.exchange;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Guides that one municipality gives to another (pakke). */
record GuidePackage(Manifest manifest, List<PackedGuide> guides) {

    /** More in one file is nobody's choice. */
    static final int MOST = 40;

    Set<String> slugs() {
        return guides.stream().map(PackedGuide::slug).collect(Collectors.toCollection(TreeSet::new));
    }
}
