package dk.enindgang.web.exchange;

import java.util.List;
import java.util.stream.Stream;

/** Guides as an address names several: their names with a dot between. */
final class Chosen {

    static final String BETWEEN = ".";

    private Chosen() {}

    static List<String> slugs(String guides) {
        return Stream.of(guides.split("\\.", -1))
                .filter(slug -> slug.matches("[a-z0-9-]{1,80}"))
                .distinct()
                .toList();
    }
}
